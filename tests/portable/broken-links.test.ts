import {describe, expect, test} from 'vitest'
import {brokenLinks, linksIn} from '../../src/portable/broken-links.ts'

const files = new Set(['/index.html', '/a/b.html', '/a/data.csv'])
const faults = (html: string): string[] =>
  brokenLinks(
    new Map([
      ['/index.html', '<h1 id="top">Lamps</h1>'],
      ['/a/b.html', `<h2 id="here">Here</h2>${html}`],
    ]),
    files,
  )

describe('brokenLinks(pages, files)', () => {
  test.each([
    '<a href="../index.html">home</a>',
    '<a href="../index.html#top">top</a>',
    '<a href="#here">here</a>',
    '<a href="data.csv">data</a>',
    '<a href="data.csv#row=2">row</a>',
    '<a href="https://lamps.example/none.html">out</a>',
    '<a href="mailto:ada@lamps.example">mail</a>',
  ])('passes %s', (html) => {
    expect(faults(html)).toEqual([])
  })

  test('names the page of every link that leads nowhere', () => {
    const html = [
      '<a href="../none.html">1</a>',
      '<a href="../index.html#none">2</a>',
      '<a href="#none">3</a>',
      '<img src="/a/data.csv">',
    ].join('')
    expect(faults(html)).toEqual([
      '/a/b.html: no file ../none.html',
      '/a/b.html: no id ../index.html#none',
      '/a/b.html: no id #none',
      '/a/b.html: not relative: /a/data.csv',
    ])
  })
})

test('brokenLinks(pages, files, made) tries the links that a script makes', () => {
  const pages = new Map([['/index.html', '<h1 id="top">Lamps</h1>']])
  const made = [
    {address: '/search.html', links: ['index.html#top', 'index.html#none', 'none.html']},
  ]
  expect(brokenLinks(pages, files, made)).toEqual([
    '/search.html: no id index.html#none',
    '/search.html: no file none.html',
  ])
})

test('linksIn(html) gives the addresses that stay inside the folder', () => {
  const html =
    '<a href="a.html"><img src="b.png"></a><a href="HTTPS://c.example">c</a><a href="#d">'
  expect(linksIn(html)).toEqual(['a.html', 'b.png', '#d'])
})
