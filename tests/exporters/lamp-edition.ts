import {editionOf} from '../../src/exporters/edition.ts'
import type {Edition} from '../../src/exporters/edition.ts'
import {loadSite} from '../../src/site.ts'
import type {Site} from '../../src/site.ts'

const site = loadSite('.')

/** A site of one explainer, “Lamps”, with chapters “Oil” and “Gas”, and a glossary; the words are the real ones. */
function lampSite(): Site {
  const [explainer] = site.book.explainers
  const [chapter] = explainer?.chapters ?? []
  if (explainer === undefined || chapter === undefined) throw new Error('no chapter in content/')
  const chapters = [
    {slug: 'oil', front: {title: 'Why oil?', short: 'Oil'}},
    {slug: 'gas', front: {title: 'Why gas?', short: 'Gas "light"'}},
  ].map((names) => ({...chapter, ...names, explainer: 'lamps'}))
  const lamps = {...explainer, id: 'lamps', title: 'Lamps', question: 'What burned?', chapters}
  const words = {...site.book.words, site: {...site.book.words.site, ...lampWords}}
  return {
    ...site,
    facts: {...site.facts, date: '2026-11-22'},
    book: {...site.book, explainers: [lamps], pages: new Map(), words},
  }
}

const lampWords = {
  title: 'Light and Dark',
  tagline: 'How towns were lit',
  menu: ['glossary', 'sources'],
  base: 'https://lamps.example/',
}

/** An edition of the files given, of the site “Lamps”; `madeEdition` is the smaller one, of a single chapter. */
export function lampEdition(files: Readonly<Record<string, string>>): Edition {
  const encoder = new TextEncoder()
  const bytes = Object.entries(files)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([address, text]) => [address, encoder.encode(text)] as const)
  return editionOf(new Map(bytes), lampSite())
}
