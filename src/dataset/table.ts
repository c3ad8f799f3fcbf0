import {ExportError} from '../errors.ts'
import type {Site} from '../site.ts'

/** What stands in a cell; `undefined` is an empty cell in CSV and `null` in JSON. */
export type Value = string | number | boolean | undefined

/** Field types of Table Schema, as far as we use them. */
type ColumnType = 'string' | 'number' | 'integer' | 'boolean' | 'date'

/** Constraints of Table Schema, as far as we use them. */
type Constraints = {
  readonly required?: true
  readonly unique?: true
  readonly enum?: readonly string[]
}

type Column<Row> = {
  readonly type: ColumnType
  readonly constraints: Constraints
  readonly value: (row: Row, site: Site) => Value
}

/** Columns of a table that hold the key of another. */
export type ForeignKey = {
  readonly fields: readonly string[]
  readonly resource: string
  readonly references: readonly string[]
}

/** A table of the content: its columns without their words, and how to fill it. */
export type Table = {
  /** e.g. `source_problems`: name of the resource and of its files. */
  readonly name: string
  readonly primaryKey: readonly string[]
  readonly foreignKeys: readonly ForeignKey[]
  readonly columns: readonly (Omit<Column<never>, 'value'> & {readonly name: string})[]
  /** Rows in the content's order, with a value for each column. */
  readonly rowsOf: (site: Site) => Value[][]
}

type TablePlan<Row> = Pick<Table, 'name' | 'primaryKey'> & {
  readonly foreignKeys?: readonly ForeignKey[]
  readonly rows: (site: Site) => readonly Row[]
  /** By name: lower-case words joined by `_`, so that any database takes them. */
  readonly columns: Readonly<Record<string, Column<Row>>>
}

/**
 * A table whose columns read one kind of row; the first column names the row in messages.
 *
 * @throws {ExportError} by `rowsOf`: `people bo-reed, also: an item holds “; ”, which divides items: Reed; Bo`
 */
export function defineTable<Row>(plan: TablePlan<Row>): Table {
  const {name, primaryKey, foreignKeys = [], rows} = plan
  const columns = Object.entries(plan.columns)
  return {
    name,
    primaryKey,
    foreignKeys,
    columns: columns.map(([column, {type, constraints}]) => ({name: column, type, constraints})),
    rowsOf: (site) =>
      rows(site).map((row) =>
        columns.map(([column, {value}]) => {
          try {
            return value(row, site)
          } catch (cause) {
            if (!(cause instanceof ExportError)) throw cause
            const id = columns[0]?.[1].value(row, site) ?? ''
            throw new ExportError(`${name} ${id}, ${column}: ${cause.message}`, {cause})
          }
        }),
      ),
  }
}

/** A foreign key of one column: `foreignKey('claim_id', 'claims')`. */
export function foreignKey(field: string, resource: string): ForeignKey {
  return {fields: [field], resource, references: ['id']}
}

type Maker<T> = <Row>(
  value: (row: Row, site: Site) => T | undefined,
  constraints?: Constraints,
) => Column<Row>

export const text: Maker<string> = (value, constraints = {}) => ({
  type: 'string',
  constraints,
  value,
})
export const number: Maker<number> = (value, constraints = {}) => ({
  type: 'number',
  constraints,
  value,
})
export const count: Maker<number> = (value, constraints = {}) => ({
  type: 'integer',
  constraints,
  value,
})
export const truth: Maker<boolean> = (value, constraints = {}) => ({
  type: 'boolean',
  constraints,
  value,
})
/** A day, `2019-10-07`. */
export const day: Maker<string> = (value, constraints = {}) => ({type: 'date', constraints, value})

export const required = {required: true} as const
/** For the column that names a row. */
export const key = {required: true, unique: true} as const

/** What divides the items of a cell that holds several. */
const divider = '; '

/**
 * Several texts in one cell; nothing where there are none.
 *
 * @throws {ExportError} `an item holds “; ”, which divides items: a; b`
 */
export function listed(items: readonly string[] = []): string | undefined {
  const broken = items.find((item) => item.includes(divider))
  if (broken !== undefined)
    throw new ExportError(`an item holds “${divider}”, which divides items: ${broken}`)
  return items.length === 0 ? undefined : items.join(divider)
}

/** The address of a page on the published site. */
export function onTheWeb(address: string, {book}: Site): string {
  return `${book.words.site.base.replace(/\/$/, '')}${address}`
}
