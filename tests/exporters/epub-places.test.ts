import {describe, expect, test} from 'vitest'
import {epub} from '../../src/exporters/epub.ts'
import {listPage} from './epub-book.ts'
import {chapter, madeEdition} from './made-edition.ts'

describe('epub.findPlaces(file, edition)', () => {
  const places = ['', '#lamp-year', '#question-who', '#note-1'].map((id) => `${listPage}${id}`)
  const placesIn = async (html: string): Promise<string[]> => {
    const edition = madeEdition({[listPage]: html})
    const [, file] = await epub.make(edition)
    if (file === undefined || epub.findPlaces === undefined) throw new Error('nothing to read')
    return [...(await epub.findPlaces(file, edition))].toSorted()
  }

  test('finds a chapter with its figure, question and note', async () => {
    expect(await placesIn(chapter)).toEqual(places.toSorted())
  })

  test.each([
    ['a question with an option that is not answered', '<b>Right.</b> She did.', '#question-who'],
    [
      'a note without evidence',
      '<a href="../sources/s9.html#p01">S9:p01</a> <q lang="nl">twaalf</q>',
      '#note-1',
    ],
  ])('does not count %s', async (_name, whole, id) => {
    expect(await placesIn(chapter.replace(whole, ''))).toEqual(
      places.filter((place) => place !== `${listPage}${id}`).toSorted(),
    )
  })
})
