import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Words} from '../../src/book/words.ts'
import {editionOf} from '../../src/exporters/edition.ts'
import type {Edition} from '../../src/exporters/edition.ts'
import {fontFiles} from '../../src/fonts/font-files.ts'
import {loadSite} from '../../src/site.ts'
import {goldenFolder} from '../checks/golden-folder.ts'

const root = join(import.meta.dirname, '../..')
// The labels are the site's own, so that a missing one shows here.
const {labels} = JSON.parse(readFileSync(join(root, 'content/words.json'), 'utf8')) as Words

/** Colours no site has, to be told apart in what is made from them. */
export const sheet = `:root{--paper:#eeeeee;--ink:#111111;--ink-2:#222222;--hair:#333333;--open:#444444;--zte:#aa0000;--entity-list:#0000aa;--accent:var(--entity-list);--contrast:var(--zte)}
@media (prefers-color-scheme:dark){:root{--ink:#ffffff}}
[data-accent=zte]{--accent:var(--zte);--contrast:var(--entity-list)}`

export const chapter = `
<header class="chapter-head"><p class="kicker"><a href="../lamps.html">Lamps</a></p><h1>What is on the list?</h1></header>
<section class="brief"><h2 id="brief">In brief</h2><p>The port listed <span class="ref"><label for="ref-1">12 makers</label><button id="ref-1" type="button" popovertarget="note-1" aria-label="Note 1: Evidence for 12 makers">1</button></span>, says the <a class="term" href="../glossary.html#port">port</a>.</p></section>
<nav class="contents"><a href="#list">The list</a></nav>
<div class="story"><h2 id="list">The list<a class="anchor" href="#list">#</a></h2>
<figure id="lamp-year" class="figure"><figcaption><h3 class="figure-title">Most lamps left</h3></figcaption>
<div class="drawing"><div class="artboard narrow"><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 400" width="320" height="400" role="img" class="chart" aria-label="Bars of lamps."><rect class="fill-sheet line-accent" x="1" y="1" width="9" height="9"/><text class="ink-2" x="0" y="9">left</text></svg></div>
<div class="artboard wide"><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 720 400" width="720" height="400" role="img" class="chart" aria-label="Bars of lamps."><circle r="1"/></svg></div></div>
<div class="under"><p class="description"><b>Description.</b> Two bars stand side by side.</p>
<details><summary>Data as a table</summary><div class="table" role="region" tabindex="0" aria-label="Data: lamps"><table><thead><tr><th scope="col">Year</th></tr></thead><tbody><tr><td><a href="../ledger/lamp-makers.html">2018</a></td></tr></tbody></table></div></details>
<p class="tools"><a href="../figures/lamp-year.csv" download="lamp-year.csv">CSV</a></p></div></figure></div>
<section class="disputed"><h2 id="disputed">Disputed</h2><table role="table"><thead role="rowgroup"><tr role="row"><th>The claim</th><th>Who</th></tr></thead><tbody role="rowgroup"><tr role="row" id="disputed-a"><td role="cell" data-label="The claim"><div>All lamps</div></td><td role="cell" data-label="Who"><div>the clerk</div></td></tr></tbody></table></section>
<section class="questions"><h2 id="check">Check</h2><p class="hint">Open it.</p><ol><li id="question-who"><p>Who?</p><details name="question-who"><summary>The clerk.</summary><p><b>Right.</b> She did.</p></details><details name="question-who"><summary>Nobody.</summary><p><b>Not quite.</b> <a href="#list">See</a></p></details></li></ol></section>
<section class="chapter-sources"><h2 id="sources">Sources</h2><ul><li><a href="../sources/port-notice.html">Notice</a></li></ul></section>
<section class="notes"><h2 id="notes">Notes</h2><div id="note-1" class="note" popover><p class="note-head"><b>Note 1</b> <button type="button" popovertarget="note-1" popovertargetaction="hide">Close</button></p><p>The port listed 12 makers.</p><ul class="evidence"><li data-stance="states"><a href="../sources/s9.html#p01">S9:p01</a> <q lang="nl">twaalf</q></li></ul><p class="more"><a href="../ledger/lamp-makers.html">Full entry</a></p></div></section>`

const bodies: Readonly<Record<string, string>> = {
  '/index.html': `<h1>Lamps</h1><ul class="explainers"><li data-accent="zte"><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 176 40" width="176" height="40" class="chart emblem" aria-hidden="true"><rect class="fill-accent" width="9" height="9"/></svg><h3><a href="lamps.html">Lamps</a></h3></li></ul>`,
  '/lamps.html': `<h1>What did the port do?</h1><p class="start"><a href="lamps/the-list.html">Start</a></p>`,
  '/lamps/the-list.html': chapter,
  '/glossary.html': `<h1>Glossary</h1><section><h2>Places</h2><dl class="names"><div id="port"><dt>port</dt><dd>Where ships land.</dd></div></dl></section><section><h2>Things</h2><dl class="names"><div id="lamp"><dt>lamp</dt><dd>A light.</dd></div></dl></section>`,
  '/sources.html': `<h1>Sources</h1><ol class="seeds"><li id="s9"><h3><a href="sources/s9.html">S9</a></h3></li></ol><section><h3 id="law">law</h3><ul class="source-list"><li id="port-notice"><a href="sources/port-notice.html">Notice</a></li><li id="lamp-weekly"><a href="sources/lamp-weekly.html">Weekly</a></li></ul></section>`,
  '/sources/s9.html': `<h1 lang="nl">De lijst</h1><div class="table" aria-label="Paragraphs"><table><tbody><tr id="p01"><th scope="row">p01</th></tr></tbody></table></div>`,
}

/**
 * A small made-up edition: one explainer of one chapter, a glossary, sources.
 *
 * @param changes pages to put in place of these, by address; `undefined` takes one away
 */
export function madeEdition(changes: Readonly<Record<string, string | undefined>> = {}): Edition {
  const pages = Object.entries({...bodies, ...changes}).flatMap(([address, body]) =>
    body === undefined ? [] : [[address, body] as const],
  )
  const files = new Map(
    [
      ...pages.map(([address, body]) => [address, pageAround(body)] as const),
      ['/assets/page.css', sheet] as const,
      ...['text-serif', 'ui-sans-ext'].map((n) => [`/fonts/${n}.woff2`, n] as const),
    ].map(([address, text]) => [address, new TextEncoder().encode(text)] as const),
  )
  // Covers draw their words in the one, books cut the other down to theirs.
  for (const name of ['ui-sans', 'hanzi'] as const)
    files.set(`/fonts/${name}.woff2`, new Uint8Array(readFileSync(fontFiles[name])))
  const site = loadSite(join(goldenFolder, 'good'))
  const {words} = site.book
  const menu = ['glossary', 'sources', 'ledger']
  const madeWords = {...words, labels, site: {...words.site, menu}}
  const facts = {
    version: '1.2.3',
    date: '2021-05-09',
    publisher: 'Port Press',
    language: 'en',
    licence: 'CC BY 4.0',
    licenceUrl: 'https://creativecommons.org/licenses/by/4.0/',
  }
  return editionOf(files, {...site, facts, book: {...site.book, words: madeWords}})
}

function pageAround(body: string): string {
  return `<!doctype html><html lang="en"><body><header>Menu</header><main><article>${body}</article></main></body></html>`
}
