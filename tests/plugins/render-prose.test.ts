import {describe, expect, test} from 'vitest'
import {renderProse} from '../../src/plugins/render-prose.ts'
import {referenceOptions} from './reference-options.ts'

const render = (text: string): string =>
  renderProse({text, path: 'a.mdx', scope: 'brief-0'}, referenceOptions)

describe('renderProse(input, options)', () => {
  test('renders one paragraph without its <p>', () => {
    expect(render('The *list* of **lamps** & oil.')).toBe(
      'The <em>list</em> of <strong>lamps</strong> &#x26; oil.',
    )
  })

  test('keeps the tags of several blocks', () => {
    expect(render('One.\n\nTwo.')).toBe('<p>One.</p>\n<p>Two.</p>')
    expect(render('- one\n- two')).toBe('<ul>\n<li>one</li>\n<li>two</li>\n</ul>')
  })

  test('renders references with ids of its own scope', () => {
    expect(render('See [two](claim:el-rule).')).toBe(
      'See <span class="ref"><label for="ref-brief-0-1">two</label>' +
        '<button id="ref-brief-0-1" type="button" popovertarget="note-2"' +
        ' aria-label="Note 2: two">2</button></span>.',
    )
  })

  test('shows no HTML of the author’s', () => {
    expect(render('a <script>b</script> c')).toBe('a b c')
  })

  test('gives the same bytes for the same text', () => {
    const text = '[a](claim:el-rule) [b](claim:el-total)'
    expect(render(text)).toBe(render(text))
  })
})
