import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import type {Tab} from './engines/tab.ts'
import {pageFaults} from './page-faults.ts'

/** A page that has every fault which the walks look for, to show that they see them. */
export const badPage = `<!doctype html><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self'">
<link rel="stylesheet" href="nowhere.css"><style>p {color: red}</style>
<p>Lamps <span class="ref"><label>1</label><button popovertarget="note-1">1</button></span></p>
<img src="nowhere.png" alt="">
<div class="figure" id="lamp-year" hidden><svg class="chart" width="320" height="99"><path d="M0 0h99v9z"/></svg></div>
<p id="note-1">Not a popover</p>`

/** Lends the address of a page with given markup, in a folder of its own beside a file `beside.txt`. */
export async function withPage<Result>(
  markup: string,
  work: (url: string) => Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'page-'))
  try {
    writeFileSync(join(folder, 'page.html'), markup)
    writeFileSync(join(folder, 'beside.txt'), 'Lamps')
    return await work(pathToFileURL(join(folder, 'page.html')).href)
  } finally {
    rmSync(folder, {recursive: true})
  }
}

/** Faults that `badPage` shows of itself in a tab; without the addresses that some end with. */
export async function faultsShown(tab: Tab): Promise<string[]> {
  return (await tab.run(pageFaults, 1)).map((fault) => fault.replace(/ file:.*$/, ''))
}

/** What they are, in every engine. */
export const shownFaults = [
  'text font not used',
  'not styled',
  'no image',
  'figure lamp-year is not drawn',
  '1 references are not underlined',
  'note-1 does not open',
]
