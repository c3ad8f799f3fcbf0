import {join} from 'node:path'
import type {Paragraph} from 'mdast'
import {describe, expect, test} from 'vitest'
import {parseChapter, parseProse} from '../../src/book/markdown.ts'
import {
  citationFaults,
  numberFaults,
  quotationFaults,
  quotationsIn,
  referenceFaults,
  sentenceFaults,
  sentencesOf,
  wordFaults,
} from '../../src/checks/prose-rules.ts'
import type {Fault} from '../../src/checks/prose-rules.ts'
import {readSite} from '../../src/site.ts'

const {site} = readSite(join(import.meta.dirname, 'golden/good'))
if (site === undefined) throw new Error('the good content cannot be read')
const known = {claims: site.ledger.claims, terms: site.book.terms, people: site.book.people}
const {style} = site.book

const brief = (faults: readonly Fault[]) =>
  faults.map(({code, offset, message, hint}) => [code, offset, message, hint])

describe('referenceFaults(tree, known)', () => {
  const faultsIn = (text: string) => brief(referenceFaults(parseProse(text), known))

  test('passes known claims, terms and people, and other links', () => {
    const text = '[a](claim:lamp-gate) [b](term:permit) [c](who:ada-quill) [d](https://e.example)'
    expect(faultsIn(text)).toEqual([])
  })

  test('is P007 for a name that is in no list, with the nearest name', () => {
    expect(faultsIn('[a](claim:lamp-gat) [b](term:lamp-gate) [c](claim:)')).toEqual([
      ['P007', 0, 'unknown claim: lamp-gat', 'did you mean lamp-gate?'],
      ['P007', 0, 'unknown term: lamp-gate', undefined],
      ['P007', 0, 'unknown claim: ', undefined],
    ])
  })

  test('is P007 for a link of an unknown kind', () => {
    expect(faultsIn('[a](clam:lamp-gate) [c](/index.html) [d](list.html)')).toEqual([
      ['P007', 0, 'unknown kind of link: clam:lamp-gate', 'claim:, term:, who: or https:'],
      ['P007', 0, 'unknown kind of link: /index.html', 'claim:, term:, who: or https:'],
      ['P007', 0, 'unknown kind of link: list.html', 'claim:, term:, who: or https:'],
    ])
  })

  test('is P007 for a link to a heading that the page does not have', () => {
    const here = {...known, headings: new Set(['list', 'gate'])}
    expect(brief(referenceFaults(parseProse('[a](#list) [b](#lists)'), here))).toEqual([
      ['P007', 0, 'unknown heading: lists', 'did you mean list?'],
    ])
    expect(faultsIn('[a](#list)')).toEqual([['P007', 0, 'unknown heading: list', undefined]])
  })

  test('is P002 for a number that the claim does not have, in digits or words', () => {
    expect(faultsIn('[13 makers](claim:lamp-makers) [thirteen](claim:lamp-makers)')).toEqual([
      ['P002', 0, '"13" is not a number of lamp-makers', 'the claim has 12, 2021, 3, 1'],
      ['P002', 0, '"thirteen" is not a number of lamp-makers', 'the claim has 12, 2021, 3, 1'],
    ])
    expect(faultsIn('[3 gates](claim:lamp-gate)')).toEqual([
      ['P002', 0, '"3" is not a number of lamp-gate', 'the claim has no number'],
    ])
  })

  test('is P002 for an ordinal, a decade or a short form that the claim does not have', () => {
    expect(
      faultsIn('[13th](claim:lamp-gate) [1990s](claim:lamp-gate) [3k](claim:lamp-gate)').map(
        ([code, , message]) => [code, message],
      ),
    ).toEqual([
      ['P002', '"13th" is not a number of lamp-gate'],
      ['P002', '"1990s" is not a number of lamp-gate'],
      ['P002', '"3k" is not a number of lamp-gate'],
    ])
    expect(faultsIn('[the 12th](claim:lamp-makers)')).toEqual([])
  })

  test('lets a link show the number or the date of its claim', () => {
    const text =
      '[twelve](claim:lamp-makers) [1 March 2021](claim:lamp-list) [12, in 2021](claim:lamp-makers)'
    expect(faultsIn(text)).toEqual([])
  })
})

describe('numberFaults(tree, known)', () => {
  const numbered = {
    ...known,
    terms: new Map([
      ['section-889', {term: 'the buying ban', also: ['Section 889']}],
      ['permit', {term: 'permit'}],
    ]),
    people: new Map([['lamp-2', {name: 'Lamp 2'}]]),
  }
  const faultsIn = (text: string) => brief(numberFaults(parseProse(text), numbered))

  test('is P001 for digits outside a reference, at their offset', () => {
    expect(faultsIn('The 28 are 1.5 million.')).toEqual([
      ['P001', 4, 'number without a claim: 28', 'write [28 …](claim:…)'],
      ['P001', 11, 'number without a claim: 1.5 million', 'write [1.5 million …](claim:…)'],
    ])
  })

  test('is P001 in an ordinary link, in bold and in a table', () => {
    expect(faultsIn('[28](https://a.example) **29**').map(([code]) => code)).toEqual([
      'P001',
      'P001',
    ])
    expect(faultsIn('| a |\n| - |\n| 30 |').map(([code]) => code)).toEqual(['P001'])
  })

  test.each([
    ['an ordinal', 'The 28th firm', '28th'],
    ['a decade', 'In the 1990s', '1990s'],
    ['a short form', 'Some 30k people', '30k'],
    ['a short form with a separator', 'Some 1,500m yuan', '1,500m'],
    ['inline code', 'Line `a 28`', '28'],
    ['a term that has no such number', '[28 permits](term:permit)', '28'],
    ['a term of another number', '[Section 890](term:section-889)', '890'],
    ['a person who has no such number', '[Lamp 3](who:lamp-2)', '3'],
    ['an unknown term', '[28 permits](term:permits)', '28'],
  ])('is P001 in %s', (_, text, number) => {
    expect(faultsIn(text).map(([, , message]) => message)).toEqual([
      `number without a claim: ${number}`,
    ])
  })

  test('is P001 in an expression, not in a comment', () => {
    const faults = (text: string) => numberFaults(parseChapter(text), numbered)
    expect(faults('There are {28} firms.\n\n{28}').map(({code}) => code)).toEqual(['P001', 'P001'])
    expect(faults('{/* no claim: 28 */}\n\nFirms {/* 28 */} grew.')).toEqual([])
  })

  test.each([
    'twenty-eight bodies',
    'a 5G network under EAR99',
    '[28 bodies](claim:x) and [**28**](claim:x)',
    '[Section 889](term:section-889) [Lamp 2](who:lamp-2)',
    '## After the list [#after-2019]',
  ])('passes %s', (text) => {
    expect(faultsIn(text)).toEqual([])
  })
})

describe('sentenceFaults(block, maxWords)', () => {
  test('is P004 for each sentence of too many words', () => {
    const text = 'One two three four. One two three. “One two three four five.” Six'
    expect(brief(sentenceFaults(parseProse(text), 3))).toEqual([
      ['P004', 0, 'sentence of 4 words: "One two three four."', 'at most 3 words'],
      ['P004', 0, 'sentence of 5 words: "“One two three four five.”"', 'at most 3 words'],
    ])
  })

  test('shows the opening of a long sentence', () => {
    const text = 'The lamps of the harbour burn by night and by day until the oil is gone.'
    expect(sentenceFaults(parseProse(text), 14)[0]?.message).toBe(
      'sentence of 16 words: "The lamps of the harbour burn by night and by da…"',
    )
  })

  test('counts the words of links and leaves out their addresses', () => {
    expect(sentenceFaults(parseProse('[One two](claim:three-four) five'), 3)).toEqual([])
  })
})

test('sentencesOf(text) splits where a capital, a number or a quotation follows', () => {
  expect(sentencesOf('It rose. “Why?” she asked. 28 came! No. 3 did, e.g. here.')).toEqual([
    'It rose.',
    '“Why?” she asked.',
    '28 came!',
    'No.',
    '3 did, e.g. here.',
  ])
})

describe('quotationFaults(block, known)', () => {
  const faultsIn = (text: string) => brief(quotationFaults(parseProse(text), known))

  test('passes a quotation from a claim that the same block cites', () => {
    expect(faultsIn('He said [“is a gate, not a wall”](claim:lamp-gate).')).toEqual([])
    expect(faultsIn('He said “a gate, not”, [we read](claim:lamp-gate).')).toEqual([])
    expect(faultsIn('He said "a gate not a wall" [there](claim:lamp-gate).')).toEqual([])
  })

  test('passes one or two words spoken about', () => {
    expect(faultsIn('The word “blacklist” is no “legal term”.')).toEqual([])
  })

  test.each([
    ['no claim is cited', 'He said “is a gate, not a wall”.', 'is a gate, not a wall'],
    ['another claim is cited', '[“is a gate”](claim:lamp-list)', 'is a gate'],
    ['a word differs', '[“is a gale, not a wall”](claim:lamp-gate)', 'is a gale, not a wall'],
    ['a word is cut short', '[“is a gate, not a wal”](claim:lamp-gate)', 'is a gate, not a wal'],
  ])('is P011 where %s', (_, text, quotation) => {
    expect(faultsIn(text)).toEqual([
      [
        'P011',
        0,
        `quotation not in the evidence cited here: “${quotation}”`,
        'link a claim whose evidence has the quote, in the same paragraph',
      ],
    ])
  })

  test('is P005, and not P011, for more than fourteen words', () => {
    const fourteen = 'a b c d e f g h i j k l m n'
    expect(faultsIn(`“${fourteen} o”`)).toEqual([
      ['P005', 0, `quotation of 15 words: “${fourteen} o”`, 'at most 14 words'],
    ])
    expect(faultsIn(`“${fourteen}”`).map(([code]) => code)).toEqual(['P011'])
  })
})

test('quotationsIn(text) finds curly and straight marks, not apostrophes', () => {
  expect(quotationsIn('“a b” and "c" but ‘d’ and Ada’s')).toEqual(['a b', 'c'])
})

describe('wordFaults(tree, style)', () => {
  const faultsIn = (text: string) => brief(wordFaults(parseProse(text), style))

  test('is P006 for a word we do not write, at its offset, in any case', () => {
    expect(faultsIn('A Giant and giants.')).toEqual([
      ['P006', 2, 'not in our voice: Giant', 'firm, company'],
      ['P006', 12, 'not in our voice: giants', 'firm, company'],
    ])
  })

  test.each([
    'A “giant” firm',
    'a gigantic firm',
    'a giantess',
    '[x](claim:giant)',
    '## End [#giant]',
  ])('passes %s', (text) => {
    expect(faultsIn(text)).toEqual([])
  })
})

describe('citationFaults(paragraph)', () => {
  const faultsIn = (text: string) =>
    brief(citationFaults(parseChapter(text).children[0] as Paragraph)) // each text is one paragraph

  test('is P003 for a paragraph without a claim', () => {
    expect(faultsIn('The [list](term:permit-list) grew.')).toEqual([
      [
        'P003',
        0,
        'paragraph cites nothing: "The list grew."',
        'link a claim, or put {/* no claim: reason */} on the line above',
      ],
    ])
  })

  test('passes a paragraph with a claim', () => {
    expect(faultsIn('The [list](claim:lamp-list) grew.')).toEqual([])
  })
})
