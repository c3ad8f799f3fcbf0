import {describe, expect, test} from 'vitest'
import {bookOf, chapterPath, page} from './epub-book.ts'
import {madeEdition} from './made-edition.ts'

const whole = await bookOf(madeEdition(), 'lists-and-ledgers.epub')

describe('a chapter in a book', () => {
  test('has references and notes that e-readers know', () => {
    expect(whole.get(chapterPath)).toContain(
      '12 makers<a id="ref-1" href="#note-1" epub:type="noteref" role="doc-noteref" aria-label="Note 1: Evidence for 12 makers">1</a>',
    )
    const note = page(whole, chapterPath).getElementById('note-1')
    expect(note?.getAttributeNS('http://www.idpf.org/2007/ops', 'type')).toBe('footnote')
    expect(note?.tagName).toBe('aside')
    expect(note?.getAttribute('role')).toBe('doc-footnote')
    expect(note?.querySelector('[role=doc-backlink]')?.getAttribute('href')).toBe('#ref-1')
    expect(note?.querySelector('q')?.getAttribute('xml:lang')).toBe('nl')
  })

  test('holds nothing that needs a screen or a script', () => {
    const found = page(whole, chapterPath).querySelectorAll(
      'button, label, details, summary, nav, .anchor, .tools, [popover], [tabindex], [download]',
    )
    expect([...found].map(({outerHTML}) => outerHTML)).toEqual([])
  })

  test('asks its questions by letter and answers them before the notes', () => {
    const doc = page(whole, chapterPath)
    const question = doc.getElementById('question-who')
    expect([...(question?.querySelectorAll('ol > li') ?? [])].map((li) => li.textContent)).toEqual([
      'The clerk.',
      'Nobody.',
    ])
    expect(question?.querySelector('a')?.getAttribute('href')).toBe('#answer-who')
    const answer = doc.getElementById('answer-who')
    expect(answer?.querySelector('li')?.textContent).toBe('Right. She did.')
    expect([...doc.querySelectorAll('h2')].slice(-2).map(({id}) => id)).toEqual([
      'answers',
      'notes',
    ])
    expect(doc.querySelector('.questions .hint')?.textContent).toContain('end of the chapter')
  })

  test('lists what is disputed under the heads of the columns', () => {
    const row = page(whole, chapterPath).getElementById('disputed-a')
    expect(row?.querySelector('.point')?.textContent).toBe('All lamps')
    expect(row?.querySelector('dt')?.textContent).toBe('Who')
    expect(row?.querySelector('dd')?.textContent).toBe('the clerk')
  })
})
