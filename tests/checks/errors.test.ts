import {describe, expect, test} from 'vitest'
import {ContentError, formatProblem, formatProblems, sortProblems} from '../../src/errors.ts'
import type {Problem} from '../../src/errors.ts'

const at = (file: string, more: Partial<Problem> = {}): Problem => ({
  code: 'L001',
  file,
  message: 'm',
  ...more,
})

describe('sortProblems(problems)', () => {
  const sorted: Problem[] = [
    at('a.json'),
    at('a.json', {pointer: '/b', code: 'J001'}),
    at('a.json', {pointer: '/b', code: 'L001', message: 'm'}),
    at('a.json', {pointer: '/b', code: 'L001', message: 'n'}),
    at('b.mdx', {line: 2, column: 10}),
    at('b.mdx', {line: 10, column: 2}),
    at('b.mdx', {line: 10, column: 11}),
    at('é.json'),
  ]

  test('orders by file, line, column, pointer, code and message', () => {
    expect(sortProblems(sorted.toReversed())).toEqual(sorted)
  })

  test('leaves the given list as it is', () => {
    const given = sorted.toReversed()
    sortProblems(given)
    expect(given).toEqual(sorted.toReversed())
  })
})

describe('formatProblem(problem)', () => {
  test('writes file and pointer, code, message and the hint below', () => {
    const problem = at('a.json', {
      pointer: '/claims/0',
      message: 'unknown source: s8',
      hint: 'add it',
    })
    expect(formatProblem(problem)).toBe(
      'a.json#/claims/0  L001  unknown source: s8\n    hint: add it',
    )
  })

  test('writes line and column, or the file alone', () => {
    expect(formatProblem(at('a.mdx', {line: 3, column: 7}))).toBe('a.mdx:3:7  L001  m')
    expect(formatProblem(at('a.mdx', {line: 3}))).toBe('a.mdx:3:1  L001  m')
    expect(formatProblem(at('a.mdx'))).toBe('a.mdx  L001  m')
  })
})

test('formatProblems(problems) counts them', () => {
  expect(formatProblems([at('b'), at('a')])).toBe('a  L001  m\nb  L001  m\n2 problems')
  expect(formatProblems([at('a')])).toBe('a  L001  m\n1 problem')
})

test('new ContentError(problems) carries the problems and their text', () => {
  const error = new ContentError([at('a')])
  expect(error).toMatchObject({name: 'ContentError', message: 'a  L001  m\n1 problem'})
  expect(error.problems).toEqual([at('a')])
})
