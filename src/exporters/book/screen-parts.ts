import type {Element} from 'hast'
import {h} from 'hastscript'
import {select} from 'hast-util-select'
import {elementsIn, hasClass, isTag} from './find-elements.ts'
import {removeElements, replaceElements} from './replace-elements.ts'
import {textOf} from './text-of.ts'

/** Takes away what only a screen needs: ways through the site, filters, files to fetch. */
export function removeScreenParts(body: Element): Element {
  const ways = removeElements(body, isTag('nav', 'form'))
  return removeElements(ways, hasClass('anchor', 'tools', 'start'))
}

/** What can be folded on a screen stands open: `<details>` → `<div>`, its summary a line above unless a caption says it. */
export function openDetails(body: Element): Element {
  return replaceElements(body, isTag('details'), (details) => {
    const summary = select('summary', details)
    const rest = details.children.filter((child) => child !== summary)
    const heading =
      summary === undefined || elementsIn(details).some(isTag('caption'))
        ? []
        : [h('p', {className: ['open-head']}, h('b', textOf(summary)))]
    return [h('div', {className: ['open']}, [...heading, ...rest])]
  })
}
