import {chapterAddress, explainerAddress, pageAddress} from '../book/addresses.ts'
import type {Chapter, Explainer} from '../book/book.ts'
import {disputedTexts} from '../book/chapter.ts'
import type {ContentPage} from '../book/page.ts'
import type {Words} from '../book/words.ts'
import {labelOf} from '../book/words.ts'
import type {Instruments} from '../ledger/instrument.ts'
import {plainWords} from './gathered.ts'
import type {Found, Gathered} from './gathered.ts'
import {sectionsOf} from './sections.ts'

/** What can be found on an explainer's own page. */
export function explainerPart({id, title, question, summary}: Explainer): Gathered {
  const address = explainerAddress(id)
  const text = plainWords(question, summary)
  return {page: {title, address}, entries: [{kind: 'page', heading: title, address, text}]}
}

/** What can be found in a chapter: its story by heading, and what stands around it but the answers of its questions. */
export function chapterPart(explainer: Explainer, chapter: Chapter, words: Words): Gathered {
  const {apparatus, front, tree} = chapter
  const address = chapterAddress(chapter)
  const around = (id: string, texts: readonly string[]): Found => ({
    kind: 'section',
    heading: labelOf(words, id),
    address: `${address}#${id}`,
    text: plainWords(...texts),
  })
  const disputed = disputedTexts(apparatus).map(({text}) => text)
  return {
    page: {title: front.title, kicker: explainer.title, address},
    entries: [
      ...storyEntries(front.title, address, plainWords(...apparatus.brief), tree),
      around('disputed', disputed),
      around('unknown', apparatus.unknown),
      around('discuss', [apparatus.discuss.prompt]),
    ],
  }
}

/** What can be found on a page beside the explainers. */
export function contentPart({front, slug, tree}: ContentPage, tools: Instruments): Gathered {
  const address = pageAddress(slug)
  const cards = hasComponent(tree, 'Instruments') ? tools.instruments : []
  return {
    page: {title: front.title, address},
    entries: [
      ...storyEntries(front.title, address, plainWords(front.lead ?? ''), tree),
      ...cards.map(({id, name, lead, answers}): Found => {
        const answered = tools.aspects.map((aspect) => answers[aspect.id]?.text ?? '')
        const text = plainWords(lead, ...answered)
        return {kind: 'section', heading: name, address: `${address}#${id}`, text}
      }),
    ],
  }
}

/** The page itself with the words before its first heading, then each section. */
function storyEntries(
  title: string,
  address: string,
  before: string,
  tree: ContentPage['tree'],
): Found[] {
  return sectionsOf(tree).flatMap(({heading, text}, i): Found[] => {
    if (i === 0) return [{kind: 'page', heading: title, address, text: `${before} ${text}`.trim()}]
    if (heading === undefined) return []
    const whole = `${address}#${heading.id}`
    return [{kind: 'section', heading: heading.title, address: whole, text}]
  })
}

function hasComponent(tree: ContentPage['tree'], name: string): boolean {
  return tree.children.some((node) => node.type === 'mdxJsxFlowElement' && node.name === name)
}
