import {expect} from 'vitest'
import {oneFile} from '../../src/exporters/one-file.ts'
import {lampEdition} from './lamp-edition.ts'

/** A page of the made site. */
export const frame = (root: string, main: string, head = ''): string =>
  `<!doctype html><html lang="en" data-accent="zte" data-page="chapter"><head>${head}<link rel="stylesheet" href="${root}assets/site.css"></head><body><header class="site"><a href="${root}index.html" aria-current="page">Lamps</a><a class="find" href="${root}search.html">Search</a><details class="menu"><summary>Menu</summary><a href="${root}glossary.html">Glossary</a></details></header><main id="text">${main}</main><footer class="site"><p>Licence</p></footer></body></html>`

const long = '<p>Oil burned.</p>'.repeat(80)
const note =
  '<div id="note-1" class="note" popover><p class="note-head"><b>Note 1</b></p><p>It burned.</p><ul class="evidence"><li><a href="../sources/s9.html#p01">S9</a></li></ul><p class="more"><a href="../ledger/lamp.html">Full entry</a></p></div>'
const oil = `<article><h1>Why oil?</h1><div class="story">${long}<h2 id="wick">Wick</h2><p>The <span class="ref"><label for="ref-1">wick</label><button id="ref-1" type="button" popovertarget="note-1">1</button></span> of <a href="gas.html#jet">gas</a>, <a href="../glossary.html">terms</a>, <a href="https://else.example/">else</a>, <a href="../offline-check.html">check</a>.</p><figure id="year" class="figure"><svg viewBox="0 0 9 9"><pattern id="year-hatch"></pattern><rect fill="url(#year-hatch)" width="9" height="9"></rect></svg><table><tbody><tr><td>1</td></tr></tbody></table><p class="tools"> Download: <a href="../figures/year.csv" download="year.csv"> CSV </a><a href="../figures/year.json" download="year.json"> JSON </a> </p></figure></div><ol><li id="question-a"><p>Which?</p><details name="a"><summary>Oil</summary><p>Right.</p></details></li></ol>${note}</article>`
const search =
  '<article><h1>Search</h1><form class="search" role="search" hidden data-many="results" data-one="1 result" data-none="Nothing"><label for="question">Search</label><input id="question" type="search"><p class="search-status" role="status"></p></form><div class="search-results" hidden></div><div class="a-to-z"><a href="lamps/oil.html">Oil</a></div><script defer src="assets/search.js"></script></article>'

const files: Readonly<Record<string, string>> = {
  '/index.html': frame('', '<article><h1>Light</h1><a href="lamps/oil.html">Oil</a></article>'),
  '/lamps.html': frame('', '<article><h1>Lamps</h1></article>'),
  '/lamps/oil.html': frame('../', oil),
  '/lamps/gas.html': frame('../', '<article><h1>Why gas?</h1><h2 id="jet">Jet</h2></article>'),
  '/glossary.html': frame('', '<article><h1>Glossary</h1></article>'),
  '/sources.html': frame('', '<article><h1>Sources</h1></article>'),
  '/sources/s9.html': frame('../', '<article><h1>S9</h1><p id="p01">One</p></article>'),
  '/ledger/lamp.html': frame('../', '<article><h1>A lamp</h1></article>'),
  '/search.html': frame('', search),
  '/beside.html': frame('', '<article><h1>Beside</h1></article>'),
  '/offline-check.html': frame('', '<article></article><script src="assets/check.js"></script>'),
  '/moved.html': '<html><head><meta http-equiv="refresh" content="0; url=x"></head></html>',
  '/404.html': frame('', '<article><h1>Not found</h1></article>'),
  '/figures/year.csv': 'year\n1900\n',
  '/figures/year.json': '{}',
  '/fonts/text-serif.woff2': 'serif',
  '/assets/site.css':
    '@font-face{font-family:Text Serif;src:url(../fonts/text-serif.woff2)format("woff2")}.filtered:has(#topic-zte:checked) li{color:#fff}',
}

/** The file made of the site, as text. */
export async function made(
  changes: Readonly<Record<string, string | undefined>> = {},
): Promise<string> {
  const [file] = await oneFile.make(changed(changes))
  expect(file?.name).toBe('lists-and-ledgers.html')
  return new TextDecoder().decode(file?.bytes)
}

/** The made site, with pages put in place of these by address; `undefined` takes one away. */
export function changed(changes: Readonly<Record<string, string | undefined>>) {
  const kept = Object.entries({...files, ...changes}).flatMap(([address, text]) =>
    text === undefined ? [] : [[address, text] as const],
  )
  return lampEdition(Object.fromEntries(kept))
}

/** The part of a page, as it stands in the file. */
export function partIn(html: string, id: string): string {
  const [, after = ''] = html.split(new RegExp(`<div class="part(?: entry)?"[^>]* id="${id}">`))
  return after.split(/<div class="part|<\/main>/)[0] ?? ''
}
