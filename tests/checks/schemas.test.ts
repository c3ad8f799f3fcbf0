import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {schemaFiles} from '../../src/schemas/write-schemas.ts'

test('content/schema holds the schemas that the code has now', () => {
  const stale = [...schemaFiles()]
    .filter(([name, text]) => readFileSync(`content/schema/${name}`, 'utf8') !== text)
    .map(([name]) => name)
  expect(stale).toEqual([])
})
