import type {Element, Root} from 'hast'
import {h} from 'hastscript'
import {ExportError} from '../../errors.ts'
import type {Edition} from '../edition.ts'
import {elementsIn, isTag} from '../book/find-elements.ts'
import {removeElements} from '../book/replace-elements.ts'
import {joinedId, joinLinks} from '../book/join-links.ts'
import type {JoinedPlaces} from '../book/join-links.ts'
import type {FilePart} from './file-parts.ts'
import {layFigureFiles} from './figure-files.ts'

/**
 * A page of the site as a part of the file: all that stands between the head and the foot of the page.
 *
 * @returns `<div class="part" id="zte-why-the-ban" data-accent="zte" data-page="chapter">`
 * @throws {ExportError} `no text on the page: /zte.html`
 */
export function partSection(edition: Edition, part: FilePart, places: JoinedPlaces): Element {
  const {address, isEntry} = part
  const tree = edition.pageTree(address)
  const main = firstTag(tree, 'main')
  if (main === undefined) throw new ExportError(`no text on the page: ${address}`)
  const {dataAccent, dataPage} = firstTag(tree, 'html')?.properties ?? {}
  const className = isEntry ? ['part', 'entry'] : ['part']
  const {children} = removeElements(main, isTag('script'))
  const whole = {...h('div', {className, dataAccent, dataPage}), children}
  const laid = withOwnProperties(layFigureFiles(whole, address, edition))
  joinLinks(laid, address, places)
  // The part is what links to the page lead to.
  laid.properties['id'] = joinedId(address)
  return laid
}

/** The head or the foot of the home page, which stands around all parts. */
export function frameOf(
  edition: Edition,
  address: string,
  tag: string,
  places: JoinedPlaces,
): Element {
  const frame = firstTag(edition.pageTree(address), tag)
  if (frame === undefined) throw new ExportError(`no ${tag} on the page: ${address}`)
  const copy = withOwnProperties(frame)
  for (const {properties} of elementsIn(copy)) delete properties['ariaCurrent']
  joinLinks(copy, address, places)
  return copy
}

function firstTag(tree: Root, tag: string): Element | undefined {
  return elementsIn(tree).find(isTag(tag))
}

/** A copy whose links can be changed in place. `structuredClone` takes ten times as long, for places in files that nobody asks for. */
function withOwnProperties(element: Element): Element {
  return {
    ...element,
    properties: {...element.properties},
    children: element.children.map((child) =>
      child.type === 'element' ? withOwnProperties(child) : child,
    ),
  }
}
