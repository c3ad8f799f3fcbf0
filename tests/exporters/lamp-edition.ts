import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {readEdition} from '../../src/exporters/edition.ts'
import type {Edition} from '../../src/exporters/edition.ts'
import {readEditionFacts} from '../../src/exporters/read-facts.ts'
import {loadSite} from '../../src/site.ts'
import type {Site} from '../../src/site.ts'

const site = loadSite('.')

/** A site of one explainer, “Lamps”, with chapters “Oil” and “Gas”, and a glossary; the words are the real ones. */
export function lampSite(): Site {
  const [explainer] = site.book.explainers
  const [chapter] = explainer?.chapters ?? []
  if (explainer === undefined || chapter === undefined) throw new Error('no chapter in content/')
  const chapters = [
    {slug: 'oil', front: {title: 'Why oil?', short: 'Oil'}},
    {slug: 'gas', front: {title: 'Why gas?', short: 'Gas "light"'}},
  ].map((names) => ({...chapter, ...names, explainer: 'lamps'}))
  const lamps = {...explainer, id: 'lamps', title: 'Lamps', question: 'What burned?', chapters}
  const words = {...site.book.words, site: {...site.book.words.site, ...lampWords}}
  return {...site, book: {...site.book, explainers: [lamps], pages: new Map(), words}}
}

const lampWords = {
  title: 'Light and Dark',
  tagline: 'How towns were lit',
  menu: ['glossary', 'sources'],
  base: 'https://lamps.example/',
}

/** Lays a built site in a folder and reads it. */
export function lampEdition(files: Readonly<Record<string, string>>): Edition {
  const folder = mkdtempSync(join(tmpdir(), 'made-edition-'))
  try {
    for (const [address, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, address)), {recursive: true})
      writeFileSync(join(folder, address), text)
    }
    return readEdition(folder, lampSite(), {...readEditionFacts('.'), date: '2026-11-22'})
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}

/** A page as the site has it, around an article. */
export function madePage(article: string, root = ''): string {
  return `<!doctype html><html lang="en"><head><title>T</title><link rel="stylesheet" href="${root}assets/site.css"></head><body><header class="site">Site</header><main id="text"><article>${article}</article></main></body></html>`
}
