import {describe, expect, test} from 'vitest'
import {parseProse, plainText, referencesIn, splitHeading} from '../../src/book/markdown.ts'

test('referencesIn(tree) gives claims, terms and people in reading order', () => {
  const tree = parseProse('[a](who:ada) **[b](claim:lamps)** [c](https://d.example) [e](term:gate)')
  expect(referencesIn(tree).map(({scheme, id}) => [scheme, id])).toEqual([
    ['who', 'ada'],
    ['claim', 'lamps'],
    ['term', 'gate'],
  ])
})

describe('splitHeading(text)', () => {
  test.each([
    ['Two halves [#two-halves]', {title: 'Two halves', id: 'two-halves'}],
    ['Two halves[#two]', {title: 'Two halves', id: 'two'}],
    ['Two halves', {title: 'Two halves'}],
    ['[#two]', {title: '[#two]'}],
    ['Two [#Halves]', {title: 'Two [#Halves]'}],
  ])('%s', (text, heading) => {
    expect(splitHeading(text)).toEqual(heading)
  })
})

test('plainText(text) leaves the words', () => {
  expect(plainText('On [7 October](claim:x) the **list** grew.')).toBe(
    'On 7 October the list grew.',
  )
})
