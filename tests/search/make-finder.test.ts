import {describe, expect, test} from 'vitest'
import {makeFinder} from '../../src/search/make-finder.ts'
import {lamps} from './made-index.ts'

const find = makeFinder(lamps)
const addresses = (question: string): string[] =>
  find(question).groups.flatMap(({hits}) => hits.map(({address}) => address))

describe('makeFinder(index) finds', () => {
  test.each([
    ['a beginning of a word', 'lant', ['/lamps/who.html#dark']],
    ['words with a slip', 'lantren', ['/lamps/who.html#dark']],
    ['a name without its accents', 'emile duval', ['/people.html#duval', '/lamps/who.html#keeper']],
    ['a name with its accents', 'Émile Dûval', ['/people.html#duval', '/lamps/who.html#keeper']],
    ['pinyin without tones', 'shiti qingdan', ['/people.html#duval']],
    ['Han characters', '实体清单', ['/people.html#duval']],
    ['a part of a run of Han characters', '清单', ['/people.html#duval']],
    ['a whole number with its comma', '1,200', ['/lamps/cost.html#oil']],
    ['all words of a question where it can', 'harbour lantern', ['/lamps/who.html#dark']],
    ['some of them where it cannot', 'lantern zebra', ['/lamps/who.html#dark']],
  ])('%s: %s', (_, question, expected) => {
    expect(addresses(question)).toEqual(expected)
  })

  test.each([
    ['another Han character', '实体青单'],
    ['another number', '2017'],
    ['words that every text has', 'the of'],
    ['no words', '…'],
  ])('nothing for %s: %s', (_, question) => {
    expect(find(question).groups).toEqual([])
  })
})

test.each([
  ['lant', true],
  ['lantern', true],
  ['lanern', false],
  ['lantern zebra', false],
])('makeFinder(index) says whether what is found for “%s” fits: %s', (question, isExact) => {
  expect(find(question)).toMatchObject({isExact, groups: [{hits: [{}]}]})
})

test('makeFinder(index) does not take a name for words that only look a little like it', () => {
  expect(find('lunten').groups).toEqual([])
  expect(find('ladder').groups).toEqual([])
})

test('makeFinder(index) gathers results by page, the best page first, and counts them', () => {
  expect(find('lamp').groups.map(({page, count}) => [page.title, count])).toEqual([
    ['Who lit the lamps?', 1],
    ['What did they cost?', 1],
  ])
})

test('makeFinder(index) marks what was found in heading and excerpt', () => {
  expect(find('keeper').groups[1]?.hits[0]).toEqual({
    kind: 'person',
    address: '/people.html#duval',
    heading: [{text: 'Emile Duval', isHit: false}],
    excerpt: [
      {text: 'harbour ', isHit: false},
      {text: 'keeper', isHit: true},
      {text: ' · 实体清单 Shítǐ Qīngdān', isHit: false},
    ],
  })
})

test('makeFinder(index) gives at most twelve results of a page and counts all', () => {
  const entry = lamps.entries[0]
  if (entry === undefined) throw new Error('no entry')
  const many = makeFinder({...lamps, entries: Array.from({length: 20}, () => entry)})
  expect(many('lamps').groups.map(({hits, count}) => [hits.length, count])).toEqual([[12, 20]])
})
