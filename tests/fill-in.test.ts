import {describe, expect, test} from 'vitest'
import {fillIn, placesIn} from '../src/fill-in.ts'

describe('fillIn(text, values)', () => {
  test('puts each value into its place, whatever it looks like', () => {
    const values = {step: 'A $& {next}', next: 2}
    expect(fillIn('{step} leads to {next}.', values)).toBe('A $& {next} leads to 2.')
  })

  test('throws at a place without a value', () => {
    expect(() => fillIn('go to {number}', {})).toThrow(
      new RangeError('no value for the place: {number}'),
    )
  })
})

test('placesIn(text) names the places in order', () => {
  expect(placesIn('{step} leads to {next}, says {}')).toEqual(['step', 'next', ''])
})
