import {Script} from 'node:vm'
import {brotliCompressSync} from 'node:zlib'
import {describe, expect, test} from 'vitest'
import {indexLines} from '../../src/search/index-lines.ts'
import {makeFinder} from '../../src/search/make-finder.ts'
import {makeIndex} from '../../src/search/make-index.ts'
import {searchScripts} from '../../src/search/search-scripts.ts'
import {loadSite} from '../../src/site.ts'

const site = loadSite('.')
const index = makeIndex(site)
const {book, ledger} = site

describe('makeIndex(site)', () => {
  test('has every chapter, heading, figure in use, term, person, claim and source', () => {
    const addresses = new Set(index.entries.map(({address}) => address))
    const chapters = book.explainers.flatMap((explainer) => explainer.chapters)
    const expected = [
      ...chapters.flatMap(({explainer, slug, headings, figures}) => [
        `/${explainer}/${slug}.html`,
        ...headings.map(({id}) => `/${explainer}/${slug}.html#${id}`),
        ...figures.map(({id}) => id),
      ]),
      ...[...book.terms.keys()].map((id) => `/glossary.html#${id}`),
      ...[...book.people.keys()].map((id) => `/people.html#${id}`),
      ...[...ledger.claims.keys()].map((id) => `/ledger/${id}.html`),
      ...[...ledger.sources.keys()].map((id) => `/sources/${id}.html`),
    ]
    const figures = new Set(
      index.entries.flatMap(({kind, address}) =>
        kind === 'figure' ? [address.split('#')[1] ?? ''] : [],
      ),
    )
    expect(expected.filter((one) => !addresses.has(one) && !figures.has(one))).toEqual([])
    // Some stand on the home page or on a source's page alone.
    expect([...site.figures.keys()].filter((id) => !figures.has(id))).toEqual([])
  })

  test('holds plain words: no marks of Markdown, no comments, no references', () => {
    const marked = index.entries.filter(({text}) => /\]\(|\{\/\*|claim:|\[#/.test(text))
    expect(marked.map(({address}) => address)).toEqual([])
  })

  test('does not give away the answers of the questions', () => {
    const feedback = book.explainers
      .flatMap(({chapters}) => chapters)
      .flatMap(({apparatus}) => apparatus.questions)
      .flatMap(({options}) => options.map((option) => option.feedback))
    const all = index.entries.map(({text}) => text).join('\n')
    expect(feedback.filter((text) => all.includes(text))).toEqual([])
  })
})

describe('five known things are found', () => {
  const find = makeFinder(index)
  test.each([
    ['hikvison', '/people.html', 'Hikvision'],
    ['xi jinping', '/people.html', 'Xi Jinping'],
    ['实体清单', '/glossary.html', 'Entity List'],
    ['denial ord', '/glossary.html', 'denial order'],
    ['not stop purchases', '/entity-list/what-it-does.html', 'does not stop purchases'],
  ])('%s first on %s', (question, address, heading) => {
    const [first] = find(question).groups
    expect(first?.page.address).toBe(address)
    expect(first?.hits[0]?.heading.map(({text}) => text).join('')).toContain(heading)
  })
})

test.each([
  ['Fang Haiqing', 0],
  ['Angela Merkel', 0],
])('“%s”, who is not on the site, is found %i times', (question, count) => {
  expect(makeFinder(index)(question).groups).toHaveLength(count)
})

test('a slip of one letter finds the nearer word', () => {
  const [first] = makeFinder(index)('xinjang').groups
  expect(first?.hits[0]?.heading.map(({text}) => text).join('')).toContain('Xinjiang')
})

describe('indexLines(site)', () => {
  const lines = indexLines(site)
  const named = (name: string) => lines.filter((line) => line.name === name)

  test('leads from other spellings, pinyin and family names to the entry', () => {
    expect(named('Uighurs')[0]).toMatchObject({address: '/glossary.html#uyghurs', note: 'Uyghurs'})
    expect(named('Shítǐ Qīngdān 实体清单')[0]?.address).toBe('/glossary.html#entity-list')
    expect(named('Trump, Donald')[0]?.address).toBe('/people.html#donald-trump')
    expect(named('Jinping, Xi')).toEqual([])
  })

  test('leads from what claims are about to the chapters that cite them, without what has an entry', () => {
    expect(named('Ambarella')[0]?.places).toEqual([
      {address: '/entity-list/what-it-meant-for-firms.html', title: 'The firms'},
    ])
    expect(named('ZTE')).toHaveLength(1)
  })

  test('leaves no subject of a claim without a line', () => {
    const names = new Set(lines.map(({name}) => name.toLowerCase()))
    const subjects = new Set([...ledger.claims.values()].flatMap(({about}) => about))
    expect([...subjects].filter((subject) => !names.has(subject.toLowerCase()))).toEqual([])
  })
})

describe('searchScripts(index)', () => {
  const scripts = searchScripts(index)
  const sizes = Object.fromEntries(
    scripts.map(({name, content}) => [name, brotliCompressSync(content).length]),
  )

  test('gives a page script of at most 4 KB, and an index of at most 150 KB over the wire', () => {
    const own = scripts.find(({name}) => name === 'search.js')
    expect(own?.content.length).toBeLessThanOrEqual(4096)
    expect(sizes['search-index.js']).toBeLessThanOrEqual(150 * 1024)
  })

  test('gives the same bytes each time, classic scripts that a page may hold', () => {
    expect(searchScripts(makeIndex(loadSite('.')))).toEqual(scripts)
    for (const {content} of scripts) {
      expect(content).not.toMatch(/<\/script|<!--|^(?:import|export)\s/m)
      expect(() => new Script(content)).not.toThrow()
    }
  })
})
