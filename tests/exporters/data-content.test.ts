import {Buffer} from 'node:buffer'
import {createHash} from 'node:crypto'
import {existsSync} from 'node:fs'
import {csvParse, csvParseRows} from 'd3'
import {describe, expect, test} from 'vitest'
import {readSeedTexts} from '../../src/cli/read-seed-texts.ts'
import {data} from '../../src/exporters/data.ts'
import type {Field, Resource} from '../../src/exporters/data/resource.ts'
import {buildFigure} from '../../src/figures/build-figure.ts'
import {maxQuoteWords, wordsOf} from '../../src/ledger/quotes.ts'
import {loadSite} from '../../src/site.ts'
import {dataEdition} from './data-edition.ts'
import {unzip} from './unzip.ts'

const seeds = '../shared/seeds'
const site = loadSite('.')
const {ledger, book, figures} = site
const claims = [...ledger.claims.values()]
const edition = dataEdition(site)
const [file] = await data.make(edition)
const files = new Map(
  unzip(file?.bytes ?? new Uint8Array(4)).map(({path, text}) => [path, text] as const),
)
const {resources} = JSON.parse(files.get('datapackage.json') ?? '{}') as {
  readonly resources: readonly Resource[]
}
const csvTables = resources.filter(({schema, format}) => schema && format === 'csv')

function textOf({path}: Pick<Resource, 'path'>): string {
  return files.get(path) ?? ''
}

function rowsOf(name: string): readonly Readonly<Record<string, string>>[] {
  const text = textOf({path: `tables/${name}.csv`})
  // Every row has every column of the header; a test below sees to it.
  return csvParse(text)
}

function keyOf(row: Readonly<Record<string, string>>, fields: readonly string[]): string {
  return JSON.stringify(fields.map((field) => row[field]))
}

const forms: Readonly<Record<Field['type'], RegExp>> = {
  string: /^[^]*$/,
  number: /^-?\d+(?:\.\d+)?$/,
  integer: /^\d+$/,
  boolean: /^(?:true|false)$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
}

function isOfField(value: string, {type, constraints}: Field): boolean {
  if (value === '') return constraints?.required === undefined
  return forms[type].test(value) && (constraints?.enum?.includes(value) ?? true)
}

describe('the data package of the real content', () => {
  test('holds the whole ledger, the names, the figures and their uses', () => {
    const counts = Object.fromEntries(
      [...'claims evidence about sources people terms figures explainers'.split(' ')].map(
        (name) => [name, rowsOf(name).length],
      ),
    )
    expect(counts).toEqual({
      claims: ledger.claims.size,
      evidence: claims.flatMap(({evidence}) => evidence).length,
      about: claims.flatMap(({about}) => about).length,
      sources: ledger.sources.size,
      people: book.people.size,
      terms: book.terms.size,
      figures: figures.size,
      explainers: book.explainers.length,
    })
    // Two figures rest on no claim: they count paragraphs.
    const resting = [...figures.values()].filter(
      (figure) => buildFigure(figure, ledger, site.figureWords).claims.length > 0,
    )
    expect(new Set(rowsOf('where_used').map((row) => row['figure_id']))).toEqual(
      new Set(['', ...resting.map(({id}) => id)]),
    )
  })

  test('keeps every number as the ledger has it', () => {
    const numbers = rowsOf('claims').map((row) => ['value', 'low', 'high'].map((end) => row[end]))
    const written = (value: number | undefined): string => (value === undefined ? '' : `${value}`)
    expect(numbers).toEqual(
      claims.map((claim) =>
        claim.kind === 'quantity'
          ? [claim.value, claim.low, claim.high].map(written)
          : ['', '', ''],
      ),
    )
  })

  test('has a description for every file, with its size and hash', () => {
    expect([...files.keys()].slice(3)).toEqual(resources.map(({path}) => path))
    const wrong = resources.filter((resource) => {
      const bytes = Buffer.from(textOf(resource))
      const hash = `sha256:${createHash('sha256').update(bytes).digest('hex')}`
      return bytes.byteLength !== resource.bytes || hash !== resource.hash
    })
    expect(wrong).toEqual([])
    expect(new Set(resources.map(({name}) => name)).size).toBe(resources.length)
    expect(resources.filter(({name}) => !/^[a-z0-9._-]+$/.test(name))).toEqual([])
  })

  test('has the bytes of the figures that the site offers', () => {
    const ids = [...figures.keys()].flatMap((id) => [`figures/${id}.csv`, `figures/${id}.json`])
    for (const path of ids)
      expect(files.get(path)).toBe(new TextDecoder().decode(edition.files.get(`/${path}`)))
  })

  test.each(csvTables.map((table) => [table.name, table] as const))(
    'has rows of %s that fit their columns',
    (_, table) => {
      const [header, ...rows] = csvParseRows(textOf(table))
      const fields = table.schema?.fields ?? []
      expect(header).toEqual(fields.map(({name}) => name))
      const misfits = rows.flatMap((row) =>
        row.length === fields.length
          ? fields
              .filter((field, i) => !isOfField(row[i] ?? '', field))
              .map(({name}) => [name, row])
          : [['columns', row]],
      )
      expect(misfits).toEqual([])
    },
  )

  test('has JSON tables with the rows of the CSV tables', () => {
    for (const {name, path} of csvTables.filter((table) => !table.name.startsWith('figure-'))) {
      const json = JSON.parse(files.get(path.replace(/csv$/, 'json')) ?? '[]') as object[]
      const written = json.map((row) =>
        Object.fromEntries(Object.entries(row).map(([key, value]) => [key, String(value ?? '')])),
      )
      expect([name, written]).toEqual([name, rowsOf(name).map((row) => ({...row}))])
    }
  })

  test('names each row once, and refers only to rows that are there', () => {
    for (const {name, schema} of csvTables) {
      const rows = schema?.primaryKey === undefined ? [] : rowsOf(name)
      const keys = rows.map((row) => keyOf(row, schema?.primaryKey ?? []))
      expect([name, new Set(keys).size]).toEqual([name, rows.length])
      for (const {fields, reference} of schema?.foreignKeys ?? []) {
        const there = new Set(rowsOf(reference.resource).map((row) => keyOf(row, reference.fields)))
        const filled = rows.filter((row) => fields.every((field) => row[field] !== ''))
        const lost = filled.filter((row) => !there.has(keyOf(row, fields)))
        expect([name, fields, lost]).toEqual([name, fields, []])
      }
    }
  })

  test('has quotations of fewer than fifteen words', () => {
    const long = rowsOf('evidence').filter(
      (row) => wordsOf(row['quote'] ?? '').length > maxQuoteWords,
    )
    expect(long).toEqual([])
  })

  test.skipIf(!existsSync(seeds))('has no fifteen words in a row of a seed text', () => {
    const all = [...files.values()].map((text) => ` ${wordsOf(text).join(' ')} `)
    const runs = [...readSeedTexts(seeds, ledger).values()].flat().flatMap((line) => {
      const words = wordsOf(line)
      return words
        .slice(maxQuoteWords)
        .map((_, i) => ` ${words.slice(i, i + maxQuoteWords + 1).join(' ')} `)
    })
    expect(runs.length).toBeGreaterThan(1000)
    expect(runs.filter((run) => all.some((text) => text.includes(run)))).toEqual([])
  })
})
