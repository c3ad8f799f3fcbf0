import {Buffer} from 'node:buffer'
import {createHash} from 'node:crypto'
import {join} from 'node:path'
import {csvParse, csvParseRows} from 'd3'
import {describe, expect, test} from 'vitest'
import type {Person} from '../../src/book/names.ts'
import {ExportError} from '../../src/errors.ts'
import {data} from '../../src/exporters/data.ts'
import type {Resource} from '../../src/exporters/data/resource.ts'
import type {Edition} from '../../src/exporters/edition.ts'
import {loadSite} from '../../src/site.ts'
import type {Site} from '../../src/site.ts'
import {goldenFolder} from '../checks/golden-folder.ts'
import {dataEdition} from './data-edition.ts'
import {unzip} from './unzip.ts'

const made = loadSite(join(goldenFolder, 'good'))
const labels = {'basis-seed': 'one of the texts', 'basis-record': 'the record alone'}
const site: Site = {...made, book: {...made.book, words: {...made.book.words, labels}}}
const edition = dataEdition(site)

type Files = ReadonlyMap<string, string>
type Descriptor = {readonly [name: string]: unknown; readonly resources: readonly Resource[]}

async function filesOf(of: Edition): Promise<Files> {
  const [file] = await data.make(of)
  return new Map(unzip(file?.bytes ?? new Uint8Array(4)).map(({path, text}) => [path, text]))
}

function descriptorOf(files: Files): Descriptor {
  return JSON.parse(files.get('datapackage.json') ?? '{}') as Descriptor
}

function resourceOf(files: Files, name: string): Resource | undefined {
  return descriptorOf(files).resources.find((resource) => resource.name === name)
}

/** The site with one more person. */
function withPerson(changes: Partial<Person>): Site {
  const person: Person = {
    id: 'bo-reed',
    name: 'Bo Reed',
    group: 'Port',
    role: 'guard',
    kind: 'person',
    ...changes,
  }
  return {...site, book: {...site.book, people: new Map([[person.id, person]])}}
}

const files = await filesOf(edition)

describe('data.make(edition)', () => {
  test('packs descriptor, README and licence, then tables and figures, each as CSV and JSON', async () => {
    const tables = [
      ...['claims', 'evidence', 'sources', 'source_problems', 'source_alterations', 'paragraphs'],
      ...['about', 'speakers', 'people', 'terms', 'figures', 'where_used', 'explainers'],
    ]
    expect([...files.keys()]).toEqual([
      'datapackage.json',
      'README.md',
      'LICENSE.txt',
      ...tables.flatMap((name) => [`tables/${name}.csv`, `tables/${name}.json`]),
      'figures/lamp-year.csv',
      'figures/lamp-year.json',
    ])
    const [file, ...others] = await data.make(edition)
    expect([file?.name, others]).toEqual(['lists-and-ledgers-data.zip', []])
    const days = new Set(unzip(file?.bytes ?? new Uint8Array(4)).map(({when}) => when))
    expect([...days]).toEqual(['2021-05-09 12:00'])
  })

  test('gives the same bytes twice', async () => {
    const [first, second] = [await data.make(edition), await data.make(dataEdition(site))]
    expect(first[0]?.bytes).toEqual(second[0]?.bytes)
  })

  test('writes a claim with the fields of its kind, its hedge, and the bounds of its date', () => {
    const [head, ...rows] = csvParseRows(files.get('tables/claims.csv') ?? '')
    expect(head?.slice(0, 9)).toEqual([
      ...['id', 'topic', 'kind', 'statement', 'says', 'status', 'certainty', 'basis', 'shown_as'],
    ])
    const abroad = rows.find(([id]) => id === 'lamp-abroad') ?? []
    const filled = head?.flatMap((name, i) => (abroad[i] === '' ? [] : [[name, abroad[i]]])) ?? []
    expect(Object.fromEntries(filled)).toEqual({
      id: 'lamp-abroad',
      topic: 'lamps',
      kind: 'quantity',
      statement: 'Nearly 40 per cent of the lamps go abroad.',
      says: 'Lamp Weekly',
      status: 'estimate',
      certainty: 'reported',
      basis: 'record',
      shown_as: 'nearly 40 per cent',
      value: '40',
      unit: 'per cent',
      hedge: 'nearly',
      as_of: '2020',
      first_day: '2020-01-01',
      last_day: '2020-12-31',
      date_is_about: 'false',
      page: 'https://lamps.example/ledger/lamp-abroad.html',
    })
  })

  test('writes evidence in the order of its claim', () => {
    expect(files.get('tables/evidence.csv')).toBe(
      `claim_id,number,source_id,locator,stance,quote,translation,note
lamp-makers,1,s9,p02,states,put 12 lamp makers on its permit list,,
lamp-makers,2,port-notice,first entry,agrees,,,
lamp-list,1,port-notice,date line,states,,,
lamp-gate,1,s9,p03,states,"is a gate, not a wall",,
lamp-abroad,1,lamp-weekly,table,states,,,
`,
    )
  })

  test('writes JSON with numbers, truth values and nulls, one row a line', () => {
    const [first] = (files.get('tables/evidence.json') ?? '').split('\n').slice(1)
    expect(first).toBe(
      '{"claim_id":"lamp-makers","number":1,"source_id":"s9","locator":"p02","stance":"states","quote":"put 12 lamp makers on its permit list","translation":null,"note":null},',
    )
    const claims = JSON.parse(files.get('tables/claims.json') ?? '[]') as object[]
    expect(claims[3]).toMatchObject({value: 40, low: null, date_is_about: false})
  })

  test('links names to people, speakers to claims and claims to where they are used', () => {
    expect(files.get('tables/about.csv')).toContain('\nlamp-gate,Ada Quill,ada-quill\n')
    expect(files.get('tables/about.csv')).toContain('\nlamp-makers,Marrow,\n')
    expect(files.get('tables/speakers.csv')).toBe('claim_id,person_id\nlamp-gate,ada-quill\n')
    expect(files.get('tables/where_used.csv')).toContain(
      '\nlamp-list,figure,lamp-year,The permit list changed in March,https://lamps.example/lamps/the-list.html#lamp-year\n',
    )
  })

  test('lists every page of a figure', () => {
    const [figure] = csvParse(files.get('tables/figures.csv') ?? '')
    expect(figure?.['pages']?.split('; ')).toEqual([
      'https://lamps.example/lamps/the-list.html#lamp-year',
      'https://lamps.example/index.html#lamp-year',
    ])
  })

  test('quotes commas, quotation marks and line ends', async () => {
    const role = 'guard, "night"\nand day'
    const {people} = Object.fromEntries(
      [...(await filesOf(dataEdition(withPerson({role}))))]
        .filter(([path]) => path === 'tables/people.csv')
        .map(([, text]) => ['people', csvParse(text)]),
    )
    expect(people?.[0]?.['role']).toBe(role)
  })

  test('fails where an item holds what divides items, and names its row and column', async () => {
    const broken = data.make(dataEdition(withPerson({also: ['Reed; Bo']})))
    await expect(broken).rejects.toThrow(
      new ExportError('people bo-reed, also: an item holds “; ”, which divides items: Reed; Bo'),
    )
  })

  test('fails where the built site lacks a figure’s data', async () => {
    const left = new Map([...edition.files].filter(([path]) => !path.endsWith('.csv')))
    await expect(data.make({...edition, files: left})).rejects.toThrow(
      new ExportError('no figures/lamp-year.csv in the built site; run npm run build first'),
    )
  })

  test('fails where the built site is older than the content', async () => {
    const stale = new Map([...edition.files, ['/figures/lamp-year.csv', Buffer.from('Date\n')]])
    await expect(data.make({...edition, files: stale})).rejects.toThrow(
      new ExportError(
        'figures/lamp-year.csv in the built site is not of this content; run npm run build',
      ),
    )
  })
})

describe('datapackage.json', () => {
  test('says what the package is, with dates and licence of the edition', () => {
    const head = Object.entries(descriptorOf(files)).filter(
      ([name]) => name !== 'resources' && name !== 'sources',
    )
    expect(Object.fromEntries(head)).toEqual({
      $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
      name: 'lists-and-ledgers-data',
      id: 'tag:lamps.example,2021-05-09:lists-and-ledgers-data',
      title: 'Lamps: data',
      description: 'What the port said.',
      homepage: 'https://lamps.example/',
      version: '1.2.3',
      edition: '0123456789ab',
      created: '2021-05-09T00:00:00Z',
      language: 'en',
      licenses: [
        {
          name: 'CC-BY-4.0',
          title: 'CC BY 4.0',
          path: 'https://creativecommons.org/licenses/by/4.0/',
        },
      ],
      contributors: [{title: 'Port Press', path: 'https://lamps.example/', roles: ['editor']}],
      keywords: ['lamps'],
    })
  })

  test('names every source, with our page where the publisher’s is not known', () => {
    expect(descriptorOf(files)['sources']).toContainEqual({
      id: 'port-notice',
      title: 'Notice on the permit list (Port office of Marrow)',
      path: 'https://lamps.example/sources/port-notice.html',
      published: '2021-03-01',
    })
  })

  test('describes a table with its columns, keys and files', () => {
    const bytes = Buffer.from(files.get('tables/evidence.csv') ?? '')
    const {schema, licenses, ...resource} = resourceOf(files, 'evidence') ?? {}
    expect(resource).toEqual({
      name: 'evidence',
      path: 'tables/evidence.csv',
      title: 'evidence',
      description: 'About evidence.',
      type: 'table',
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      bytes: bytes.byteLength,
      hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
      dialect: {delimiter: ',', lineTerminator: '\n'},
    })
    expect(licenses).toEqual(descriptorOf(files)['licenses'])
    expect(schema?.primaryKey).toEqual(['claim_id', 'number'])
    expect(schema?.foreignKeys).toEqual([
      {fields: ['claim_id'], reference: {resource: 'claims', fields: ['id']}},
      {fields: ['source_id'], reference: {resource: 'sources', fields: ['id']}},
    ])
    expect(schema?.fields[4]).toEqual({
      name: 'stance',
      type: 'string',
      title: 'stance',
      description: 'About stance.',
      constraints: {required: true, enum: ['states', 'agrees', 'differs', 'silent']},
    })
  })

  test('names the sources of a figure and the claims of its rows', () => {
    const figure = resourceOf(files, 'figure-lamp-year')
    expect(figure?.title).toBe('Figure The permit list changed in March')
    expect(figure?.sources).toEqual([
      {
        id: 'port-notice',
        title: 'Notice on the permit list (Port office of Marrow)',
        path: 'https://lamps.example/sources/port-notice.html',
        published: '2021-03-01',
      },
    ])
    expect(figure?.schema?.fields.at(-1)?.description).toBe('Claim ids.')
    expect(resourceOf(files, 'figure-lamp-year-json')).not.toHaveProperty('schema')
  })
})

describe('README.md', () => {
  const readme = files.get('README.md') ?? ''

  test('lists tables with their rows, and columns with their types and keys', () => {
    expect(readme).toContain('- **evidence**, `tables/evidence.csv`, 5 rows. About evidence.\n')
    expect(readme).toContain('- **explainers**, `tables/explainers.csv`, one row. ')
    expect(readme).toContain('- `claim_id` (string, key → claims): claim id. About claim id.\n')
  })

  test('explains the words of claims and evidence', () => {
    expect(readme).toContain('### Basis\n\n- **seed**: one of the texts\n- **record**: the record')
    expect(readme).toContain('### Stance\n\n- **states**: states\n')
  })

  test('cites the edition by its day, not by the clock', () => {
    expect(readme).toContain('Lamps: data, Port Press, 2021, edition 0123456789ab.')
    expect(readme).toContain('Data of https://lamps.example/, version 1.2.3 of 9 May 2021.')
  })

  test('has the text of the licence file', () => {
    expect(files.get('LICENSE.txt')).toBe(
      'CC BY 4.0: https://creativecommons.org/licenses/by/4.0/\n\nQuotations belong to their authors.\n',
    )
    expect(readme).toContain(`## Licence\n\n${files.get('LICENSE.txt')}`)
  })
})
