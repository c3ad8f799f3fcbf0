import {existsSync, readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {productKinds} from '../../src/book/downloads.ts'
import {readEdition} from '../../src/exporters/edition.ts'
import {exporters} from '../../src/exporters/exporters.ts'
import {compareParity} from '../../src/exporters/places/compare-parity.ts'
import {expectedPlaces} from '../../src/exporters/places/expected-places.ts'
import {ProductRecords, productsOf} from '../../src/exporters/record.ts'
import {loadSite} from '../../src/site.ts'
import {chapter, madeEdition} from './made-edition.ts'
import {silentLosses} from './silent-losses.ts'

const story = chapter.replace('<div class="story">', '<div class="story"><p>Lamps burned.</p>')
const edition = madeEdition({
  '/lamps/the-list.html': story,
  '/ports.html': story.replaceAll('lamp-year', 'port-year'),
})
const list = '/lamps/the-list.html'
const ofLamps = [list, `${list}#lamp-year`, `${list}#question-who`, `${list}#note-1`]
const ofPorts = ['#port-year', '#question-who', '#note-1'].map((id) => `/ports.html${id}`)

describe('expectedPlaces(edition, name)', () => {
  test('asks of the whole book what all pages hold, and calls no other page a chapter', () => {
    expect(expectedPlaces(edition, 'lists-and-ledgers.epub')).toEqual([...ofLamps, ...ofPorts])
    expect(expectedPlaces(edition, 'site.zip')).toEqual([...ofLamps, ...ofPorts])
  })

  test('asks of an explainer’s book what its own pages hold', () => {
    expect(expectedPlaces(edition, 'lamps.pdf')).toEqual(ofLamps)
  })
})

describe('compareParity(expected, held)', () => {
  test('counts what is held of each kind', () => {
    expect(compareParity(ofLamps, new Set(ofLamps))).toEqual({
      holds: {
        chapters: {held: 1, of: 1},
        figures: {held: 1, of: 1},
        notes: {held: 1, of: 1},
        questions: {held: 1, of: 1},
      },
      missing: [],
    })
  })

  test('names a note that was lost', () => {
    const held = new Set(ofLamps.filter((place) => place !== `${list}#note-1`))
    const {holds, missing} = compareParity(ofLamps, held)
    expect(holds.notes).toEqual({held: 0, of: 1})
    expect(holds.questions).toEqual({held: 1, of: 1})
    expect(missing).toEqual([`${list}#note-1`])
  })

  test('does not count what nobody expects, so that nothing makes up for a loss', () => {
    const held = new Set([...ofLamps.slice(0, 3), '/ports.html#note-1', '/ports.html#note-2'])
    expect(compareParity(ofLamps, held).holds.notes).toEqual({held: 0, of: 1})
  })
})

describe('silentLosses(records, book)', () => {
  const lost = `${list}#note-1`
  const {book} = edition.site
  const {holds} = compareParity(ofLamps, new Set(ofLamps))
  const record = {name: 'lamps.pdf', exporter: 'pdf', holds, missing: [] as string[]}
  const telling = (places: readonly string[]) => ({
    downloads: {
      ...book.downloads,
      products: book.downloads.products.map((product) =>
        product.id === 'pdf' ? {...product, lacks: [{text: 'A.', places: [...places]}]} : product,
      ),
    },
  })

  test('finds none where nothing is missing', () => {
    expect(silentLosses([record], book)).toEqual([])
  })

  test('names the file and the note that it has lost', () => {
    expect(silentLosses([{...record, missing: [lost]}], book)).toEqual([
      'lamps.pdf has lost /lamps/the-list.html#note-1',
    ])
  })

  test('lets pass what readers are told of, in products of that kind alone', () => {
    const short = {...record, missing: [lost]}
    expect(silentLosses([short], telling([lost]))).toEqual([])
    const other = {...short, name: 'lamps.epub', exporter: 'epub'}
    expect(silentLosses([short, other], telling([lost]))).toEqual([
      'lamps.epub has lost /lamps/the-list.html#note-1',
    ])
  })

  test('finds a gap that readers are told of and that is none', () => {
    expect(silentLosses([record], telling([lost]))).toEqual([
      'pdf is said to lack /lamps/the-list.html#note-1, and has it',
    ])
    expect(silentLosses([{...record, holds: undefined}], telling([lost]))).toEqual([])
  })
})

test('every exporter is a kind of download that readers are told of', () => {
  expect(exporters.map(({id}) => id).toSorted()).toEqual([...productKinds].toSorted())
})

const recorded = 'export/products.json'

test.skipIf(!existsSync(recorded))(
  'no product of this edition has lost anything silently',
  ({skip}) => {
    const site = loadSite('.')
    const made = ProductRecords.parse(JSON.parse(readFileSync(recorded, 'utf8')))
    const records = productsOf(made, readEdition('dist', site))
    if (records.length === 0) skip('the products are of another edition')
    expect(silentLosses(records, site.book)).toEqual([])
  },
)
