import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {parseChapter} from '../src/book/markdown.ts'
import type {ContentPage} from '../src/book/page.ts'
import type {Site} from '../src/site.ts'
import {loadSite} from '../src/site.ts'
import {findWhereUsed} from '../src/where-used.ts'
import {goldenFolder} from './checks/golden-folder.ts'

const good = loadSite(join(goldenFolder, 'good'))

const tools: ContentPage = {
  slug: 'tools',
  file: 'content/pages/tools.mdx',
  front: {title: 'The tools', short: 'Tools', cites: false},
  tree: parseChapter('<Instruments />\n'),
  headings: [],
  figures: [],
  references: [],
}

/** The texts in which a claim of the good site is used. */
function textsUsing(claim: string, change: Partial<Site['book']> = {}) {
  return findWhereUsed({...good, book: {...good.book, ...change}}).get(claim)?.texts
}

const summary = {address: '/lamps.html', title: 'Lamps', short: 'Lamps'}
const chapter = {
  address: '/lamps/the-list.html',
  title: 'Lamps: What is on the list?',
  short: 'The list',
}
const card = {
  address: '/tools.html#permit-list',
  title: 'The tools: Permit list',
  short: 'Tools: Permits',
}

describe('findWhereUsed(site)', () => {
  test('knows the summary of an explainer and its chapters', () => {
    expect(textsUsing('lamp-makers')).toEqual([summary, chapter])
    expect(textsUsing('lamp-gate')).toEqual([chapter])
  })

  test('counts the line of care as part of the first chapter', () => {
    const explainers = good.book.explainers.map((explainer) => ({
      ...explainer,
      care: 'The port counts [little](claim:lamp-unused).',
    }))
    const unused = [...good.ledger.claims.values()].slice(0, 1).map((claim) => ({
      ...claim,
      id: 'lamp-unused',
    }))
    const claims = new Map([...good.ledger.claims, ...unused.map((one) => [one.id, one] as const)])
    const site = {...good, book: {...good.book, explainers}, ledger: {...good.ledger, claims}}
    expect(findWhereUsed(site).get('lamp-unused')?.texts).toEqual([chapter])
  })

  test('knows the cards of instruments where a page shows them, each once', () => {
    const pages = new Map([[tools.slug, tools]])
    expect(textsUsing('lamp-list')).toEqual([chapter])
    expect(textsUsing('lamp-list', {pages})).toEqual([chapter, card])
  })

  test('knows the figures that show a claim, with their titles', () => {
    const [figure] = good.figures.values()
    const shown = [...findWhereUsed(good).values()].flatMap(({figures}) => figures)
    expect(new Set(shown.map(({address}) => address))).toEqual(
      new Set(['/lamps/the-list.html#lamp-year']),
    )
    expect(shown[0]?.title).toBe(figure?.title)
  })
})
