import {expect, describe, test} from 'vitest'
import {compareParity} from '../../src/exporters/places/compare-parity.ts'
import {expectedPlaces} from '../../src/exporters/places/expected-places.ts'
import {chapter, madeEdition} from './made-edition.ts'

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
