import {z} from 'zod'
import {placesIn} from '../fill-in.ts'
import {tables} from './tables.ts'

/** What the package's texts may name. */
const places = [
  'title',
  'publisher',
  'version',
  'edition',
  'date',
  'year',
  'address',
  'licence',
  'licenceUrl',
] as const

/** Values for the places of the package's texts. */
export type Places = Readonly<Record<(typeof places)[number], string>>

/** A text whose places are all known, `version {version}`. */
function textWith(known: readonly string[]): z.ZodType<string> {
  const unknownIn = (text: unknown): string | undefined =>
    placesIn(String(text)).find((name) => !known.includes(name))
  return z
    .string()
    .min(1)
    .refine((text) => unknownIn(text) === undefined, {
      error: ({input}) => `unknown place: {${unknownIn(input)}}`,
    })
}

const Text = textWith(places)

const Section = z.strictObject({
  heading: Text,
  text: z.array(Text).min(1).describe('Markdown, one paragraph or list item each.'),
})

const Named = {
  title: Text.describe('A few words.'),
  description: Text.describe('A sentence or two.'),
}

/** Every table and every column needs its words; a column more or less in the code is a problem here. */
const Tables = z.strictObject(
  Object.fromEntries(
    tables.map(({name, columns}) => [
      name,
      z.strictObject({
        ...Named,
        columns: z.strictObject(
          Object.fromEntries(columns.map((column) => [column.name, z.strictObject(Named)])),
        ),
      }),
    ]),
  ),
)

/** `content/data-package.json`: what the data package says of itself, its tables and their columns. */
export const DataWords = z.strictObject({
  $schema: z.string().optional(),
  ...Named,
  keywords: z.array(z.string().min(1)).min(1),
  contributorRole: z.string().min(1).describe('What the publisher did, e.g. editor.'),
  json: z.string().min(1).describe('Ends the title of a table’s JSON file, e.g. “, as JSON”.'),
  rows: z.strictObject({one: z.string().min(1), many: textWith(['count'])}),
  figures: z.strictObject({
    all: z.string().min(1).describe('Names the files of all figures together.'),
    title: textWith(['figure']),
    description: z.string().min(1),
    column: z.string().min(1).describe('Describes the columns of a figure’s own table.'),
    claims: z.string().min(1).describe('Describes its last column.'),
    json: z.string().min(1).describe('Describes its JSON file.'),
  }),
  readme: z.strictObject({
    lead: z.array(Text).min(1),
    files: Section.describe('Opens the list of tables.'),
    reading: Section,
    meanings: z.strictObject({
      heading: Text,
      status: Text,
      certainty: Text,
      basis: Text,
      stance: Text,
    }),
    citing: Section,
    licence: Section.describe('Also the text of the licence file.'),
    limits: Section,
    columns: Section.describe('Opens the list of columns.'),
    key: z.string().min(1).describe('Marks a column that names the row, after its type.'),
  }),
  tables: Tables,
})

export type DataWords = z.output<typeof DataWords>
export type TableWords = DataWords['tables'][string]

/**
 * The words of a table.
 *
 * @throws {RangeError} `no words for the table: claims`; the schema keeps it from happening
 */
export function wordsOfTable({tables: words}: DataWords, name: string): TableWords {
  const found = words[name]
  if (found === undefined) throw new RangeError(`no words for the table: ${name}`)
  return found
}

/**
 * The words of a column.
 *
 * @throws {RangeError} `no words for the column: hedge`; the schema keeps it from happening
 */
export function wordsOfColumn({columns}: TableWords, name: string): TableWords['columns'][string] {
  const found = columns[name]
  if (found === undefined) throw new RangeError(`no words for the column: ${name}`)
  return found
}
