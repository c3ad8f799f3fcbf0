import {describe, expect, test} from 'vitest'
import {ExportError} from '../../src/errors.ts'
import {epub} from '../../src/exporters/epub.ts'
import {bookOf, chapterPath, listPage, page} from './epub-book.ts'
import {chapter, madeEdition} from './made-edition.ts'

const whole = await bookOf(madeEdition(), 'lists-and-ledgers.epub')

describe('a figure in a book', () => {
  test('is one painted drawing with words, and its table open with a caption', () => {
    const figure = page(whole, chapterPath).querySelector('figure')
    const drawings = [...(figure?.querySelectorAll('svg') ?? [])]
    expect(drawings.map((svg) => svg.getAttribute('class'))).toEqual(['narrow'])
    const [svg] = drawings
    expect(svg?.getAttribute('role')).toBe('img')
    expect(svg?.querySelector('title')?.textContent).toBe('Bars of lamps.')
    expect(svg?.querySelector('desc')?.textContent).toBe('Two bars stand side by side.')
    expect(svg?.getAttribute('aria-labelledby')).toBe(svg?.querySelector('title')?.id)
    expect(svg?.querySelectorAll('rect')[1]?.outerHTML).toContain('fill="#ffffff" stroke="#aa0000"')
    expect(svg?.querySelector('text')?.getAttribute('fill')).toBe('#222222')
    expect(figure?.querySelector('table > caption')?.textContent).toBe('Data: lamps')
    expect(figure?.querySelector('tbody td')?.getAttribute('data-label')).toBe('Year')
    expect(figure?.querySelector('tbody td')?.getAttribute('role')).toBe('cell')
  })

  // On a phone the wide artboard of 720 pixels is shown at 46 %.
  test.each([
    ['takes the narrow artboard where its words are larger on a phone', 960, 'narrow'],
    ['takes the wide artboard where the narrow one would not be much larger', 1120, 'wide'],
  ])('%s', async (_name, height, taken) => {
    const tall = chapter.replaceAll('320 400', `320 ${height}`)
    const html = tall.replace('height="400"', `height="${height}"`)
    const book = await bookOf(madeEdition({[listPage]: html}), 'lamps.epub')
    const classes = [...page(book, chapterPath).querySelectorAll('figure svg')].map((svg) =>
      svg.getAttribute('class'),
    )
    expect(classes).toEqual([taken])
  })

  test('without a drawing is named', async () => {
    const bare = chapter.replaceAll(/<svg.*?<\/svg>/g, '')
    const made = epub.make(madeEdition({'/lamps/the-list.html': bare}))
    await expect(made).rejects.toThrow(
      new ExportError('lists-and-ledgers.epub: figure lamp-year has no drawing'),
    )
  })
})
