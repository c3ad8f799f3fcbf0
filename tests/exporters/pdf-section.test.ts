import {select} from 'hast-util-select'
import {toHtml} from 'hast-util-to-html'
import {describe, expect, test} from 'vitest'
import {ExportError} from '../../src/errors.ts'
import {bookPages} from '../../src/exporters/book/book-pages.ts'
import {planBooks} from '../../src/exporters/book/plan-books.ts'
import type {BookPart} from '../../src/exporters/book/plan-books.ts'
import {paperBody} from '../../src/exporters/pdf/paper-body.ts'
import {paperSection} from '../../src/exporters/pdf/paper-section.ts'
import {paperSections} from '../../src/exporters/pdf/paper-sections.ts'
import {madeEdition} from './made-edition.ts'
import {paperEdition} from './pdf-edition.ts'

const address = '/lamps/the-list.html'
const words = {answers: 'Answers', hint: 'Answers stand at the end.', answer: 'Look', back: 'Back'}

/** A chapter's article as it goes to the printer, without the section around it. */
function printed(article: string, level: 1 | 2 = 1): string {
  return printedPage(address, article, level)
}

function printedPage(page: string, article: string, level: 1 | 2 = 1): string {
  const edition = paperEdition({[page]: article})
  const [whole] = planBooks(edition.site)
  if (whole === undefined) throw new Error('no book')
  const setBody = (body: Parameters<typeof paperBody>[0], part: BookPart) =>
    paperBody(body, part, words)
  const bodies = bookPages(edition, whole, {setBody, formatPlace: (_, to) => to})
  const inside = new Set([...bodies.keys()].map((part) => part.address))
  const [part, body] = [...bodies].find(([each]) => each.address === page) ?? []
  if (part === undefined || body === undefined) throw new Error(`no page: ${page}`)
  const {base} = edition.site.book.words.site
  const div = select('section > div', paperSection(body, {part, level}, {inside, base}))
  return toHtml(div?.children ?? [])
}

test('paperSections(plan) sets chapters below their explainer in the book of all only', () => {
  const sections = planBooks(madeEdition().site).map((plan) =>
    paperSections(plan).map(({part, level}) => `${level} ${part.address}`),
  )
  expect(sections).toEqual([
    [
      '1 /index.html',
      '1 /lamps.html',
      '2 /lamps/the-list.html',
      '1 /glossary.html',
      '1 /sources.html',
      '2 /sources/s9.html',
    ],
    ['1 /lamps.html', '1 /lamps/the-list.html', '1 /glossary.html', '1 /sources.html'],
  ])
})

describe('a section on paper', () => {
  test('has ids unique in the book, and links that lead to it or else to the published site', () => {
    expect(
      printed(
        '<h2 id="wick">Wick</h2><a href="#wick">1</a><a href="../lamps.html">2</a><a href="../glossary.html#port">3</a><a href="../ledger/a.html">4</a><a href="https://else.example/">5</a>',
      ),
    ).toBe(
      '<h2 id="lamps-the-list--wick">Wick</h2><a href="#lamps-the-list--wick">1</a><a href="#lamps">2</a><a href="#glossary--port">3</a><a href="https://lamps.example/ledger/a.html">4</a><a href="https://else.example/">5</a>',
    )
  })

  test('names a link that leads nowhere', () => {
    expect(() => printed('<a href="../glossary.html#lost">1</a>')).toThrow(
      new ExportError('a link on /lamps/the-list.html leads nowhere: ../glossary.html#lost'),
    )
  })

  test('gives patterns of a drawing the ids of their section', () => {
    expect(
      printed('<svg><pattern id="hatch"></pattern><path fill="url(#hatch)"></path></svg>'),
    ).toBe(
      '<svg><pattern id="lamps-the-list--hatch"></pattern><path fill="url(#lamps-the-list--hatch)"></path></svg>',
    )
  })

  test('leaves out what leads around the site, and the narrow drawing', () => {
    expect(
      printed(
        '<nav>N</nav><form class="filters">F</form><h1>T<a class="anchor" href="#t">#</a></h1><div class="artboard narrow">n</div><div class="artboard wide">w</div><p class="tools">d</p>',
      ),
    ).toBe('<h1>T</h1><div class="artboard wide">w</div>')
  })

  test('turns references and popovers into notes that lead to and fro', () => {
    const html = printed(
      [
        '<p><span class="ref"><label for="ref-1">28</label><button id="ref-1" type="button" popovertarget="note-2" aria-label="Note 2: Evidence for 28">2</button></span>',
        '<span class="ref"><label for="ref-2">again</label><button id="ref-2" type="button" popovertarget="note-2">2</button></span></p>',
        '<div id="note-2" class="note" popover><p class="note-head"><b>Note 2</b><button popovertarget="note-2" popovertargetaction="hide">Close</button></p><p>It burned.</p><p class="more"><a href="../ledger/a.html">More</a></p></div>',
      ].join(''),
    )
    expect(html).toBe(
      [
        '<p><span class="ref">28<a id="lamps-the-list--ref-1" href="#lamps-the-list--note-2" class="note-ref" role="doc-noteref" aria-label="Note 2: Evidence for 28">2</a></span>',
        '<span class="ref">again<a id="lamps-the-list--ref-2" href="#lamps-the-list--note-2" class="note-ref" role="doc-noteref">2</a></span></p>',
        '<div id="lamps-the-list--note-2" class="note"><span class="note-number"><b role="presentation"><a href="#lamps-the-list--ref-1">2</a></b></span><p>It burned.</p></div>',
      ].join(''),
    )
  })

  test('leads from a claim in a table to the note that holds its evidence', () => {
    const html = printed(
      '<div class="table" tabindex="0"><table><tbody><tr><td><a href="../ledger/a.html">1</a></td></tr></tbody></table></div><div id="note-1" class="note"><p class="more"><a href="../ledger/a.html">More</a></p></div>',
    )
    expect(html).toContain(
      '<div class="table"><table><tbody><tr><td><a href="#lamps-the-list--note-1">1</a></td></tr></tbody></table></div>',
    )
  })

  test('puts the answers to the questions before the notes', () => {
    const html = printed(
      '<section class="questions"><h2 id="check">Check</h2><p class="hint">Open it.</p><ol><li id="question-a"><p>Which?</p><details name="a"><summary>Oil</summary><p><b>Right.</b> Yes.</p></details></li></ol></section><section class="notes"></section>',
    )
    expect(html).toBe(
      '<section class="questions"><h2 id="lamps-the-list--check">Check</h2><p class="hint">Answers stand at the end.</p><ol><li id="lamps-the-list--question-a"><p>Which?</p><ol class="options" type="A"><li>Oil</li></ol><p class="way"><a href="#lamps-the-list--answer-a">Look</a></p></li></ol></section><section class="answers"><h2 id="lamps-the-list--answers">Answers</h2><ol><li id="lamps-the-list--answer-a"><ol class="options" type="A"><li><p><b role="presentation">Right.</b> Yes.</p></li></ol><p class="way"><a href="#lamps-the-list--question-a">Back</a></p></li></ol></section><section class="notes"></section>',
    )
  })

  test('shows the data of a figure, each place linked once a row', () => {
    const html = printed(
      '<details><summary>Data</summary><div class="table"><table><tbody><tr><td><a href="../lamps.html">a</a></td><td><a href="../lamps.html">b</a></td></tr></tbody></table></div></details>',
    )
    expect(html).toBe(
      '<div class="open"><p class="open-head"><b role="presentation">Data</b></p><div class="table"><table><tbody><tr><td><a href="#lamps">a</a></td><td>b</td></tr></tbody></table></div></div>',
    )
  })

  test('names a part by its title, and tells levels without changing how a heading looks', () => {
    expect(printedPage('/lamps.html', '<p class="kicker">Lamps</p><h1>What burned?</h1>')).toBe(
      '<h1>Lamps</h1><p class="question">What burned?</p>',
    )
    expect(printed('<h1>Why?</h1><h2>How?</h2>', 2)).toBe(
      '<h1 aria-level="2">Why?</h1><h2 aria-level="3">How?</h2>',
    )
  })

  test('puts the figure of the overview after its words', () => {
    expect(
      printedPage('/index.html', '<h1>All</h1><figure>F</figure><p>Each</p><ul class="ways"></ul>'),
    ).toBe('<h1>All</h1><p>Each</p><figure role="group">F</figure>')
  })

  test('keeps tags that PDF 1.4 does not know out of the file', () => {
    expect(printed('<aside aria-label="Note">Mind.</aside><em>so</em>')).toBe(
      '<div>Mind.</div><em role="presentation">so</em>',
    )
  })
})
