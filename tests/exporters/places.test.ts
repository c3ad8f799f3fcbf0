import rehypeParse from 'rehype-parse'
import {unified} from 'unified'
import {describe, expect, test} from 'vitest'
import {findPlacesInHtml, withoutOtherPages} from '../../src/exporters/places/find-in-html.ts'
import {chapter, madeEdition} from './made-edition.ts'

const address = '/lamps/the-list.html'

function placesIn(html: string): string[] {
  return findPlacesInHtml(unified().use(rehypeParse).parse(html), address)
}

describe('findPlacesInHtml(tree, address)', () => {
  test('finds a chapter with its figure, question and note', () => {
    expect(placesIn(chapter)).toEqual([
      address,
      `${address}#lamp-year`,
      `${address}#question-who`,
      `${address}#note-1`,
    ])
  })

  test.each([
    ['a figure without a drawing', /<svg.*?<\/svg>/gs, '', 'lamp-year'],
    ['a figure whose drawing is empty', /(<svg[^>]*>).*?(<\/svg>)/gs, '$1$2', 'lamp-year'],
    ['a figure without its data', /<details><summary>Data.*?<\/details>/s, '', 'lamp-year'],
    ['a note without evidence', /<ul class="evidence">.*?<\/ul>/s, '', 'note-1'],
    ['a note with nothing in its evidence', /<li data-stance.*?<\/li>/s, '<li> </li>', 'note-1'],
    ['a question without choices', /<details name.*?<\/details>/gs, '', 'question-who'],
    [
      'a question with a choice that is not answered',
      '<p><b>Right.</b> She did.</p>',
      '',
      'question-who',
    ],
  ])('does not count %s', (_name, whole, part, id) => {
    const broken = placesIn(chapter.replace(whole, part))
    expect(broken).not.toContain(`${address}#${id}`)
    expect(broken).toHaveLength(3)
  })

  test('does not count a chapter whose story has no text', () => {
    expect(placesIn('<article><h1>Lamps</h1><div class="story"><p> </p></div></article>')).toEqual(
      [],
    )
  })
})

test('withoutOtherPages(places, book) keeps chapters and what stands inside any page', () => {
  const places = [address, '/about.html', '/about.html#question-who', '/lamps/none.html']
  expect([...withoutOtherPages(places, madeEdition().site.book)]).toEqual([
    address,
    '/about.html#question-who',
  ])
})
