import {toHtml} from 'hast-util-to-html'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import {unified} from 'unified'
import {describe, expect, test} from 'vitest'
import {remarkHeadingIds} from '../../src/plugins/remark-heading-ids.ts'

function render(text: string): string {
  const processor = unified().use(remarkParse).use(remarkHeadingIds).use(remarkRehype)
  return toHtml(processor.runSync(processor.parse(text)))
}

describe('remarkHeadingIds()', () => {
  test.each([
    [
      '## The list has two halves [#two-halves]',
      '<h2 id="two-halves">The list has two halves</h2>',
    ],
    ['### In 2019[#in-2019]', '<h3 id="in-2019">In 2019</h3>'],
    ['## The *list* [#list]', '<h2 id="list">The <em>list</em></h2>'],
    ['## [#one] two [#three]', '<h2 id="three">[#one] two</h2>'],
    ['## No id', '<h2>No id</h2>'],
    ['## Not at the end [#id] here', '<h2>Not at the end [#id] here</h2>'],
    ['## Not an id [#Two Halves]', '<h2>Not an id [#Two Halves]</h2>'],
    ['A paragraph [#id]', '<p>A paragraph [#id]</p>'],
  ])('%s', (markdown, html) => {
    expect(render(markdown)).toBe(html)
  })
})
