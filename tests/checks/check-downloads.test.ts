import {expect, test} from 'vitest'
import {checkDownloads} from '../../src/checks/check-downloads.ts'
import {loadSite} from '../../src/site.ts'

const {book} = loadSite('.')

/** What the checks say when the first product has other words. */
function reportOn(change: {readonly what?: string; readonly id?: 'zim'}): unknown {
  const [first, ...others] = book.downloads.products
  if (first === undefined) throw new Error('no products')
  const downloads = {...book.downloads, products: [{...first, ...change}, ...others]}
  return checkDownloads({...book, downloads}).map(({code, pointer, message}) => [
    code,
    pointer,
    message,
  ])
}

test('checkDownloads(book) finds nothing in the real content', () => {
  expect(reportOn({})).toEqual([])
})

test('checkDownloads(book) holds its words to the style, and names their place', () => {
  const what = `One file for ${'a very '.repeat(13)}long journey, of course.`
  expect(reportOn({what})).toEqual([
    ['P006', '/products/0/what', 'not in our voice: of course'],
    [
      'P004',
      '/products/0/what',
      'sentence of 33 words: "One file for a very a very a very a very a very …"',
    ],
  ])
})

test('checkDownloads(book) misses a kind that no product tells of', () => {
  const id = book.downloads.products[0]?.id
  expect(reportOn({id: 'zim'})).toEqual([['B009', '/products', `download has no text: ${id}`]])
})
