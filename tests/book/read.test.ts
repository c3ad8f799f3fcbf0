import {mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {citedClaims} from '../../src/book/book.ts'
import {readBook} from '../../src/book/read.ts'
import {formatProblem} from '../../src/errors.ts'
import {goldenFolder, inGolden} from '../checks/golden-folder.ts'

const story = 'content/explainers/lamps/the-list.mdx'
const reportOn = (root: string): string[] => readBook(root).problems.map(formatProblem)

/** What reading says when the story of the good chapter is this text. */
function reportOnStory(text: string): string[] {
  return inGolden([], (root) => {
    writeFileSync(join(root, story), text)
    return reportOn(root)
  })
}

describe('readBook(root)', () => {
  const {book, problems} = readBook(join(goldenFolder, 'good'))
  const chapter = book?.explainers[0]?.chapters[0]

  test('reads chapters with headings and figures by line', () => {
    expect(problems).toEqual([])
    expect(chapter?.headings).toEqual([
      {title: 'The port keeps a list', id: 'list', depth: 2, line: 6},
      {title: 'The clerk called it a gate', id: 'clerk-2021', depth: 2, line: 12},
    ])
    expect(chapter?.figures).toEqual([{id: 'lamp-year', line: 10}])
    expect(chapter?.front).toEqual({title: 'What is on the list?', short: 'The list'})
  })

  test('knows the claims of a chapter in the order of their first mention', () => {
    expect(chapter && citedClaims(chapter)).toEqual([
      'lamp-makers',
      'lamp-list',
      'lamp-gate',
      'lamp-abroad',
    ])
  })

  test('reports JSX that does not parse, with line and column', () => {
    const [problem, ...more] = reportOnStory('---\ntitle: a\nshort: b\n---\n\nText {.\n')
    expect(problem).toMatch(/^content\/explainers\/lamps\/the-list\.mdx:6:\d+ {2}J001 {2}/)
    expect(more).toEqual([])
  })

  test('reports front matter that is not YAML, at its line in the file', () => {
    expect(reportOnStory('---\ntitle: a\nshort: "b\n---\n\nText.\n')).toEqual([
      `${story}:3:10  J001  front matter is not valid YAML: MISSING_CHAR`,
    ])
  })

  test('reports front matter that is missing or of the wrong form', () => {
    expect(reportOnStory('Text.\n')).toEqual([
      `${story}#  J003  invalid input: expected object, received null`,
    ])
    expect(reportOnStory('---\ntitle: a\nshort: b\nmood: c\n---\n')).toEqual([
      `${story}#/mood  J002  unknown field: mood\n    hint: fields are listed in content/schema`,
    ])
  })

  test('reports an explainer whose folder has another name', () => {
    const report = inGolden([], (root) => {
      renameSync(join(root, 'content/explainers/lamps'), join(root, 'content/explainers/lanterns'))
      return reportOn(root)
    })
    expect(report).toEqual([
      "content/explainers/lanterns/explainer.json#/id  L009  explainer id is not the folder's name: lamps",
    ])
  })

  test('reports a pattern that is no regular expression', () => {
    const report = inGolden([], (root) => {
      const style = join(root, 'content/style.json')
      writeFileSync(style, readFileSync(style, 'utf8').replace('giants?', '(giants'))
      return reportOn(root)
    })
    expect(report).toEqual(['content/style.json#/avoid/0/pattern  J003  not a regular expression'])
  })

  test('reports every shared file that is missing', () => {
    const root = mkdtempSync(join(tmpdir(), 'book-'))
    mkdirSync(join(root, 'content/explainers/lamps'), {recursive: true})
    const report = reportOn(root)
    rmSync(root, {recursive: true})
    expect(report.map((line) => line.split('  ')[0])).toEqual([
      'content/glossary.json',
      'content/people.json',
      'content/words.json',
      'content/style.json',
      'content/corrections.json',
      'content/downloads.json',
      'content/explainers/lamps/explainer.json',
    ])
  })
})
