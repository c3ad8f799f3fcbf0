import type {EditionFacts} from '../../book/edition.ts'
import type {ForeignKey, Table} from '../../dataset/table.ts'
import {sha256} from '../../sha256.ts'

/** A column as Table Schema describes it. */
export type Field = {
  readonly name: string
  readonly type: Table['columns'][number]['type']
  readonly title: string
  readonly description: string
  readonly constraints?: Table['columns'][number]['constraints']
}

/** A table as Table Schema describes it. */
export type TableSchema = {
  readonly fields: readonly Field[]
  readonly primaryKey?: readonly string[]
  readonly foreignKeys?: readonly {
    readonly fields: readonly string[]
    readonly reference: {readonly resource: string; readonly fields: readonly string[]}
  }[]
}

/** A file of the package as Data Resource describes it. */
export type Resource = {
  /** Lower-case letters and digits, joined by `-` and `_`. */
  readonly name: string
  /** From the package's root. */
  readonly path: string
  readonly title: string
  readonly description: string
  readonly type?: 'table'
  readonly format: 'csv' | 'json'
  readonly mediatype: string
  readonly encoding: 'utf-8'
  readonly bytes: number
  readonly hash: string
  readonly dialect?: {readonly delimiter: ','; readonly lineTerminator: '\n'}
  readonly schema?: TableSchema
  readonly sources?: readonly object[]
  readonly licenses: readonly Licence[]
}

/** A file of the package, with its description. */
export type PackedResource = {readonly resource: Resource; readonly bytes: Uint8Array}

type Licence = {readonly name: string; readonly title: string; readonly path: string}

type Plan = Omit<Resource, 'path' | 'mediatype' | 'encoding' | 'bytes' | 'hash' | 'dialect'> & {
  /** Path without its ending. */
  readonly stem: string
}

/** Describes a file by its words and its bytes. */
export function packedResource({stem, ...plan}: Plan, bytes: Uint8Array): PackedResource {
  const {name, title, description, type, format, schema, sources, licenses} = plan
  const resource: Resource = {
    name,
    path: `${stem}.${format}`,
    title,
    description,
    ...(type === undefined ? {} : {type}),
    format,
    mediatype: format === 'csv' ? 'text/csv' : 'application/json',
    encoding: 'utf-8',
    bytes: bytes.byteLength,
    hash: `sha256:${sha256(bytes)}`,
    ...(format === 'csv' ? {dialect: {delimiter: ',', lineTerminator: '\n'} as const} : {}),
    ...(schema === undefined ? {} : {schema}),
    ...(sources === undefined ? {} : {sources}),
    licenses,
  }
  return {resource, bytes}
}

/** The edition's licence; its name is that of the Open Definition, `CC BY 4.0` → `CC-BY-4.0`. */
export function licencesOf({licence, licenceUrl}: EditionFacts): Licence[] {
  return [{name: licence.replaceAll(' ', '-'), title: licence, path: licenceUrl}]
}

export function foreignKeysOf(
  keys: readonly ForeignKey[],
): NonNullable<TableSchema['foreignKeys']> {
  return keys.map(({fields, resource, references}) => ({
    fields,
    reference: {resource, fields: references},
  }))
}
