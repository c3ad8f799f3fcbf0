import {describe, expect, test} from 'vitest'
import {excerptOf, markedParts} from '../../src/search/excerpt.ts'
import type {Part} from '../../src/search/excerpt.ts'

const shown = (parts: readonly Part[]): string =>
  parts.map(({text, isHit}) => (isHit ? `[${text}]` : text)).join('')
const run = (word: string, count: number): string =>
  Array.from({length: count}, (_, i) => `${word}${i}`).join(' ')

test('markedParts(text, terms) cuts the text at what was found and loses nothing', () => {
  const text = '“Xí Jìnpíng” spoke.'
  const parts = markedParts(text, new Set(['jinping']))
  expect(shown(parts)).toBe('“Xí [Jìnpíng]” spoke.')
  expect(parts.map((part) => part.text).join('')).toBe(text)
})

describe('excerptOf(text, terms)', () => {
  test('is the whole of a short text', () => {
    expect(shown(excerptOf('The port had lamps.', new Set(['lamps'])))).toBe(
      'The port had [lamps].',
    )
  })

  test('is the beginning of a text without the terms', () => {
    expect(shown(excerptOf(`${run('w', 40)}.`, new Set(['lamps'])))).toBe(`${run('w', 26)} …`)
  })

  test('begins with the sentence where it is near', () => {
    const text = `${run('w', 40)}. Then the port had lamps ${run('v', 40)}`
    expect(shown(excerptOf(text, new Set(['lamps'])))).toBe(
      `… Then the port had [lamps] ${run('v', 22)} …`,
    )
  })

  test('begins five words before where the sentence is far', () => {
    const text = `${run('w', 40)} lamps ${run('v', 40)}`
    expect(shown(excerptOf(text, new Set(['lamps'])))).toBe(
      `… w35 w36 w37 w38 w39 [lamps] ${run('v', 20)} …`,
    )
  })

  test('takes the place where most terms stand together', () => {
    const text = `lamps ${run('w', 60)} lamps port ${run('v', 60)}`
    expect(shown(excerptOf(text, new Set(['lamps', 'port'])))).toContain('[lamps] [port]')
  })
})
