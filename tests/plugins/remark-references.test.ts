import {describe, expect, test} from 'vitest'
import {renderProse} from '../../src/plugins/render-prose.ts'
import {referenceOptions} from './reference-options.ts'

const render = (text: string, {path = 'a.mdx', scope = 'story'} = {}): string =>
  renderProse({text, path, scope}, referenceOptions)

describe('remarkReferences(options)', () => {
  test('makes a claim a label and a numbered button', () => {
    expect(render('[28 organisations](claim:el-total)')).toBe(
      '<span class="ref"><label for="ref-story-1">28 organisations</label>' +
        '<button id="ref-story-1" type="button" popovertarget="note-1"' +
        ' aria-label="Note 1: 28 organisations">1</button></span>',
    )
  })

  test('numbers the references in order and the notes by claim', () => {
    const html = render('[a](claim:el-rule) [b](claim:el-total) [c](claim:el-rule)')
    expect(
      [...html.matchAll(/ id="(ref-[^"]+)"[^>]* popovertarget="([^"]+)"/g)].map(([, ...x]) => x),
    ).toEqual([
      ['ref-story-1', 'note-2'],
      ['ref-story-2', 'note-1'],
      ['ref-story-3', 'note-2'],
    ])
  })

  test('keeps marks inside the words and leaves them out of the button’s name', () => {
    const html = render('[**28** `bodies`](claim:el-total)', {scope: 'brief-0'})
    expect(html).toBe(
      '<span class="ref"><label for="ref-brief-0-1"><strong>28</strong> <code>bodies</code></label>' +
        '<button id="ref-brief-0-1" type="button" popovertarget="note-1"' +
        ' aria-label="Note 1: 28 bodies">1</button></span>',
    )
  })

  test('links a claim to its page where the text has no notes', () => {
    expect(render('[28](claim:el-total)', {path: 'b.mdx'})).toBe(
      '<a href="/claim/el-total" class="claim">28</a>',
    )
    expect(render('[28](claim:el-total)', {path: ''})).toBe(
      '<a href="/claim/el-total" class="claim">28</a>',
    )
  })

  test('links terms and people, and leaves other links', () => {
    expect(render('[list](term:list) [Ada](who:ada) [out](https://a.example)')).toBe(
      '<a href="/term/list" class="term">list</a> <a href="/who/ada" class="who">Ada</a> ' +
        '<a href="https://a.example">out</a>',
    )
  })
})
