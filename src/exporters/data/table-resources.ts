import {csvFormatRows} from 'd3'
import {wordsOfColumn, wordsOfTable} from '../../dataset/data-words.ts'
import type {TableWords} from '../../dataset/data-words.ts'
import type {Table, Value} from '../../dataset/table.ts'
import {tables} from '../../dataset/tables.ts'
import type {Site} from '../../site.ts'
import type {Edition} from '../edition.ts'
import {foreignKeysOf, licencesOf, packedResource} from './resource.ts'
import type {PackedResource, TableSchema} from './resource.ts'

/** A table with its words and its rows. */
export type FilledTable = {
  readonly table: Table
  readonly words: TableWords
  readonly rows: readonly (readonly Value[])[]
}

/** Fills every table from the content. */
export function filledTables(site: Site): FilledTable[] {
  return tables.map((table) => ({
    table,
    words: wordsOfTable(site.dataWords, table.name),
    rows: table.rowsOf(site),
  }))
}

/** Each table as CSV and, with the same rows, as JSON: `claims` and `claims-json`. */
export function tableResources(
  filled: readonly FilledTable[],
  {site, facts}: Edition,
): PackedResource[] {
  const encoder = new TextEncoder()
  return filled.flatMap(({table, words, rows}) => {
    const {name} = table
    const {title, description} = words
    const shared = {
      stem: `tables/${name}`,
      description,
      type: 'table',
      schema: schemaOf(table, words),
      licenses: licencesOf(facts),
    } as const
    const names = table.columns.map((column) => column.name)
    const json = {...shared, name: `${name}-json`, title: `${title}${site.dataWords.json}`}
    return [
      packedResource({...shared, name, title, format: 'csv'}, encoder.encode(csvOf(names, rows))),
      packedResource({...json, format: 'json'}, encoder.encode(jsonOf(names, rows))),
    ]
  })
}

function schemaOf({columns, primaryKey, foreignKeys}: Table, words: TableWords): TableSchema {
  return {
    fields: columns.map(({name, type, constraints}) => ({
      name,
      type,
      ...wordsOfColumn(words, name),
      ...(Object.keys(constraints).length === 0 ? {} : {constraints}),
    })),
    primaryKey,
    ...(foreignKeys.length === 0 ? {} : {foreignKeys: foreignKeysOf(foreignKeys)}),
  }
}

/** UTF-8, RFC 4180 but for line ends, which are `\n` as in the figures' files. */
function csvOf(names: readonly string[], rows: FilledTable['rows']): string {
  const written = rows.map((row) => row.map((value) => (value === undefined ? '' : String(value))))
  return `${csvFormatRows([[...names], ...written])}\n`
}

/** A list of objects, one a line, so that two editions can be compared line by line. */
function jsonOf(names: readonly string[], rows: FilledTable['rows']): string {
  const lines = rows.map((row) =>
    JSON.stringify(Object.fromEntries(names.map((name, i) => [name, row[i] ?? null]))),
  )
  return `[\n${lines.join(',\n')}\n]\n`
}
