import type {Part} from './excerpt.ts'
import type {Group, Hit} from './make-finder.ts'

/** Results of a page that are shown at once; the others open on demand. */
const shown = 3

/** Words of the page for parts of the results. */
export type ResultWords = {
  readonly more?: string
  readonly of?: string
  readonly figure?: string
}

/** One section for each page with results, in the order given. */
export function drawGroups(groups: readonly Group[], words: ResultWords): HTMLElement[] {
  return groups.map(({page, hits, count}) => {
    const title = element('h2', link(page.address, page.title))
    const section = element('section', hitList(hits.slice(0, shown), words))
    section.prepend(...(page.kicker ? [styled(element('p', page.kicker), 'kicker')] : []), title)
    const rest = hits.slice(shown)
    if (rest.length > 0) {
      const left = count - shown
      const number = rest.length === left ? `${left}` : `${rest.length} ${words.of} ${left}`
      const summary = element('summary', `${words.more} (${number})`)
      section.append(element('details', summary, hitList(rest, words)))
    }
    return section
  })
}

function hitList(hits: readonly Hit[], words: ResultWords): HTMLElement {
  return element(
    'ul',
    ...hits.map(({kind, address, heading, excerpt}) => {
      const item = element('li', link(address, ...marked(heading)))
      if (kind === 'figure') item.append(' ', element('small', words.figure ?? ''))
      item.append(element('p', ...marked(excerpt)))
      return item
    }),
  )
}

function marked(parts: readonly Part[]): (Node | string)[] {
  return parts.map(({text, isHit}) => (isHit ? element('mark', text) : text))
}

function link(address: string, ...words: (Node | string)[]): HTMLElement {
  const anchor = document.createElement('a')
  anchor.href = address
  anchor.append(...words)
  return anchor
}

function element(name: string, ...content: (Node | string)[]): HTMLElement {
  const result = document.createElement(name)
  result.append(...content)
  return result
}

function styled(result: HTMLElement, style: string): HTMLElement {
  result.className = style
  return result
}
