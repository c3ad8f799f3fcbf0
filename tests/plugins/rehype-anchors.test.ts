import rehypeParse from 'rehype-parse'
import {toHtml} from 'hast-util-to-html'
import {unified} from 'unified'
import {describe, expect, test} from 'vitest'
import {rehypeAnchors} from '../../src/plugins/rehype-anchors.ts'

function render(html: string): string {
  const processor = unified()
    .use(rehypeParse, {fragment: true})
    .use(rehypeAnchors, {headingLabel: 'Link to this section'})
  return toHtml(processor.runSync(processor.parse(html)))
}

const anchor = (id: string): string =>
  `<a class="anchor" href="#${id}" aria-label="Link to this section">#</a>`

describe('rehypeAnchors(options)', () => {
  test('gives paragraphs ids by section and headings a link', () => {
    expect(
      render('<p>A</p><h2 id="one">One</h2><p>B</p><p>C</p><h3 id="two">Two</h3><p>D</p>'),
    ).toBe(
      `<p id="start-1">A</p><h2 id="one">One${anchor('one')}</h2><p id="one-1">B</p>` +
        `<p id="one-2">C</p><h3 id="two">Two${anchor('two')}</h3><p id="two-1">D</p>`,
    )
  })

  test('keeps an id that stands already and leaves what lies deeper', () => {
    expect(render('<p id="own">A</p><ul><li><p>B</p></li></ul><p>C</p>')).toBe(
      '<p id="own">A</p><ul><li><p>B</p></li></ul><p id="start-2">C</p>',
    )
  })

  test('leaves a heading without an id, and the title', () => {
    expect(render('<h1 id="t">T</h1><h2>One</h2><p>A</p>')).toBe(
      '<h1 id="t">T</h1><h2>One</h2><p id="start-1">A</p>',
    )
  })
})
