import {describe, expect, test} from 'vitest'
import {z} from 'zod'
import {parseJson, pointerOf, readJson} from '../../src/json.ts'

const schema = z.strictObject({lamps: z.array(z.strictObject({id: z.string()}))})
const parse = (text: string) => parseJson(text, 'a.json', schema)

describe('parseJson(text, file, schema)', () => {
  test('gives the value of a text of the right form', () => {
    expect(parse('{"lamps": [{"id": "wick"}]}')).toEqual({
      value: {lamps: [{id: 'wick'}]},
      problems: [],
    })
  })

  test('reports every syntax fault with line and column', () => {
    expect(parse('{\n  "lamps": [\n    {"id": wick}\n  ]\n}').problems).toEqual([
      {code: 'J001', file: 'a.json', line: 3, column: 12, message: 'not valid JSON: InvalidSymbol'},
      {code: 'J001', file: 'a.json', line: 3, column: 16, message: 'not valid JSON: ValueExpected'},
    ])
    expect(parse('').problems).toEqual([
      {code: 'J001', file: 'a.json', line: 1, column: 1, message: 'not valid JSON: ValueExpected'},
    ])
  })

  test.each(['{"lamps": [],}', '// lamps\n{"lamps": []}', '{"lamps": []} 1'])(
    'refuses what JSON does not allow: %s',
    (text) => {
      expect(parse(text).problems.map(({code}) => code)).toContain('J001')
      expect(parse(text).value).toBeUndefined()
    },
  )

  test('reports every key that stands twice in one object', () => {
    const text = '{\n  "lamps": [{"id": "wick", "id": "oil"}],\n  "lamps": []\n}'
    expect(parse(text)).toEqual({
      value: undefined,
      problems: [
        {
          code: 'J005',
          file: 'a.json',
          line: 2,
          column: 28,
          message: 'field stands twice: id',
          hint: 'the first is at /lamps/0/id',
        },
        {
          code: 'J005',
          file: 'a.json',
          line: 3,
          column: 3,
          message: 'field stands twice: lamps',
          hint: 'the first is at /lamps',
        },
      ],
    })
    expect(parse('{"lamps": [{"id": "a"}, {"id": "a"}]}').problems).toEqual([])
  })

  test('reports unknown and missing fields together', () => {
    expect(parse('{"lamps": [{"nmae": "wick"}], "oil/gas": 1}').problems).toEqual([
      {
        code: 'J003',
        file: 'a.json',
        pointer: '/lamps/0/id',
        message: 'invalid input: expected string, received undefined',
      },
      {
        code: 'J002',
        file: 'a.json',
        pointer: '/lamps/0/nmae',
        message: 'unknown field: nmae',
        hint: 'fields are listed in content/schema',
      },
      {
        code: 'J002',
        file: 'a.json',
        pointer: '/oil~1gas',
        message: 'unknown field: oil/gas',
        hint: 'fields are listed in content/schema',
      },
    ])
  })
})

test('readJson(root, file, schema) reports a missing file', () => {
  expect(readJson(import.meta.dirname, 'none.json', schema)).toEqual({
    value: undefined,
    problems: [{code: 'J004', file: 'none.json', message: 'file missing: none.json'}],
  })
})

test('pointerOf(path) escapes tilde and slash', () => {
  expect(pointerOf(['claims', 3, 'a/b', 'c~d'])).toBe('/claims/3/a~1b/c~0d')
  expect(pointerOf([])).toBe('')
})
