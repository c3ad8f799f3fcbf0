import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import type {Book, Chapter} from '../../src/book/book.ts'
import {chapterWords} from '../../src/book/chapter-words.ts'
import {parseChapter} from '../../src/book/markdown.ts'
import {checkChapters} from '../../src/checks/check-chapters.ts'
import {formatProblem} from '../../src/errors.ts'
import {readSite} from '../../src/site.ts'

const {site} = readSite(join(import.meta.dirname, 'golden/good'))
const explainer = site?.book.explainers[0]
const chapter = explainer?.chapters[0]
if (site === undefined || explainer === undefined || chapter === undefined)
  throw new Error('the good content cannot be read')
const known = {claims: site.ledger.claims, terms: site.book.terms, people: site.book.people}
const file = 'content/explainers/lamps/the-list.mdx'

const report = (change: Partial<Chapter>): string[] => {
  const style = {...site.book.style, chapterWords: [1, 999] as [number, number]}
  const chapters = [{...chapter, ...change}]
  const book: Book = {...site.book, style, explainers: [{...explainer, chapters}]}
  return checkChapters(book, known).map(formatProblem)
}

const story = (text: string): string[] =>
  report({tree: parseChapter(`---\nshort: a\n---\n\n${text}`)})

describe('checkChapters(book, known)', () => {
  test('finds nothing in the good chapter', () => {
    expect(report({})).toEqual([])
  })

  test('gives the line and column of a number', () => {
    expect(story('[So](claim:lamp-gate) there are 28 lamps.')).toEqual([
      `${file}:5:33  P001  number without a claim: 28\n    hint: write [28 …](claim:…)`,
    ])
  })

  test('counts lines inside a paragraph that runs over several', () => {
    expect(
      story('[So](claim:lamp-gate) there\nare lamps,\nand 28 of them, says the giant.'),
    ).toEqual([
      `${file}:7:5  P001  number without a claim: 28\n    hint: write [28 …](claim:…)`,
      `${file}:7:26  P006  not in our voice: giant\n    hint: firm, company`,
    ])
  })

  test('gives the place of a number in bold, in a list and in a table', () => {
    const text = '[a](claim:lamp-gate) **28**\n\n- 29\n\n| h |\n| - |\n| 30 |'
    expect(story(text).map((line) => line.split('  ')[0])).toEqual([
      `${file}:5:24`,
      `${file}:7:3`,
      `${file}:11:3`,
    ])
  })

  test('gives the place of a link and of a block', () => {
    expect(
      story('Ask [her](who:ada).\n\nThe [gate](claim:lamp-gate) “is a gate, not a fence”.'),
    ).toEqual([
      `${file}:5:5  P007  unknown who: ada`,
      `${file}:7:1  P011  quotation not in the evidence cited here: “is a gate, not a fence”\n    hint: link a claim whose evidence has the quote, in the same paragraph`,
      `${file}:5:1  P003  paragraph cites nothing: "Ask her."\n    hint: link a claim, or put {/* no claim: reason */} on the line above`,
    ])
  })

  test('lets a remark with a reason stand for a claim, on the line above only', () => {
    const remark = '{/* no claim: tells the way */}'
    expect(story(`${remark}\n\nRead on.`)).toEqual([])
    expect(story(`{/* no claim: */}\n\nRead on.`)).toHaveLength(1)
    expect(story(`${remark}\n\nRead on.\n\nRead more.`)).toHaveLength(1)
  })

  test('checks every piece of prose around the story, by pointer', () => {
    const {apparatus, apparatusFile} = chapter
    const lines = report({
      apparatus: {
        ...apparatus,
        contentNote: 'Of 1.',
        brief: ['Of 2.', ...apparatus.brief.slice(1)],
        objectives: ['say 3', ...apparatus.objectives],
        disputed: apparatus.disputed.map((row) => ({...row, settles: 'Of 4.'})),
        unknown: ['Of 5.'],
        questions: apparatus.questions.slice(0, 1).map((q) => ({...q, prompt: 'Why 6?'})),
        discuss: {id: 'talk', prompt: 'Why 7?', help: 'Of 8.'},
      },
    })
    expect(lines.map((line) => line.split('\n')[0])).toEqual(
      [
        ['/contentNote', 1],
        ['/brief/0', 2],
        ['/objectives/0', 3],
        ['/disputed/0/settles', 4],
        ['/unknown/0', 5],
        ['/questions/0/prompt', 6],
        ['/discuss/prompt', 7],
        ['/discuss/help', 8],
      ].map(([pointer, n]) => `${apparatusFile}#${pointer}  P001  number without a claim: ${n}`),
    )
  })
})

test('chapterWords(chapter) counts brief, story, disputed table and unknown, not the exercises', () => {
  const {apparatus} = chapter
  const bare: Chapter = {
    ...chapter,
    tree: parseChapter(
      '---\nshort: not counted\n---\n\n## A lamp [#lamp]\n\nIt [burns](claim:lamp-gate).',
    ),
    apparatus: {...apparatus, brief: ['one', 'two'], disputed: [], unknown: ['three']},
  }
  expect(chapterWords(bare)).toBe(7)
})
