import {describe, expect, test} from 'vitest'
import {relativeLinks, relativeUrls} from '../../src/portable/relative-links.ts'

describe('relativeLinks(html, address)', () => {
  test('rewrites href and src that begin at the root', () => {
    const html = '<a href="/glossary.html#ear"><img class="x" src="/pictures/a.png"></a>'
    expect(relativeLinks(html, '/sources/s1.html')).toBe(
      '<a href="../glossary.html#ear"><img class="x" src="../pictures/a.png"></a>',
    )
  })

  test.each([
    '<a href="#note-1">1</a>',
    '<a href="next.html">next</a>',
    '<a href="https://lamps.example/a.html">a</a>',
    '<link rel="canonical" href="https://lamps.example/index.html">',
    '<script src="//lamps.example/a.js"></script>',
    '<p data-href="/a.html">a</p>',
  ])('leaves every other address: %s', (html) => {
    expect(relativeLinks(html, '/a/b.html')).toBe(html)
  })
})

describe('relativeUrls(css, address)', () => {
  test('rewrites url(…) that begins at the root, with its own quotation marks', () => {
    const css = `a{src:url(/fonts/a.woff2)}b{src:url("/fonts/b.woff2")}c{src:url('/c.svg')}`
    expect(relativeUrls(css, '/_astro/page.css')).toBe(
      `a{src:url(../fonts/a.woff2)}b{src:url("../fonts/b.woff2")}c{src:url('../c.svg')}`,
    )
  })

  test('leaves data, relative and foreign addresses', () => {
    const css = 'a{b:url(data:image/png;base64,AA==)}c{d:url(e.svg)}f{g:url(//h.example/i.svg)}'
    expect(relativeUrls(css, '/_astro/page.css')).toBe(css)
  })
})
