import type {Element} from 'hast'
import {s} from 'hastscript'
import {select, selectAll} from 'hast-util-select'
import {ExportError} from '../../errors.ts'
import {paper} from '../../look/site-colours.ts'
import type {Colours} from '../../look/site-colours.ts'
import {hasClass, isTag} from '../book/find-elements.ts'
import {paintSvg} from './paint-svg.ts'
import {removeElements, replaceElements} from '../book/replace-elements.ts'
import {textOf} from '../book/text-of.ts'

/** Room on the page of a phone of 360 × 640 CSS pixels, where the words of a drawing are smallest. */
const page = {width: 330, height: 590}
/** How wide a narrow drawing is shown at most (see figures.css), in CSS pixels. */
const narrowPx = 432
/** A narrow artboard takes a page of its own where the wide one takes half of it: it has to be larger by this factor. */
const worthAPage = 1.25
const marginPx = 10

/**
 * Sets figures for a page that does not scroll: one artboard, painted, on white paper, with a title and a
 * description inside the drawing; caption, sources, description and table stay around it.
 *
 * @throws {ExportError} `figure targets-by-tool has no drawing`
 */
export function setFigures(body: Element, colours: Colours): Element {
  return replaceElements(body, isTag('figure'), (figure) => {
    const id = String(figure.properties['id'])
    const drawings = selectAll('.artboard > svg', figure)
    const drawing = drawings.toSorted((a, b) => worthOf(b) - worthOf(a))[0]
    if (drawing === undefined) throw new ExportError(`figure ${id} has no drawing`)
    const painted = paintSvg(describeSvg(drawing, id, descriptionOf(figure)), colours)
    const className = [isNarrow(drawing) ? 'narrow' : 'wide']
    const svg = {...painted, properties: {...painted.properties, className}}
    return [replaceElements(figure, hasClass('drawing'), (frame) => [{...frame, children: [svg]}])]
  })
}

/** Paints drawings that only adorn, each in the colour of the explainer around it. */
export function paintEmblems(body: Element, coloursOf: (accent: string) => Colours): Element {
  return replaceElements(body, hasAccent, (entry) => {
    const colours = coloursOf(String(entry.properties['dataAccent']))
    return [replaceElements(entry, hasClass('emblem'), (svg) => [paintSvg(svg, colours)])]
  })
}

function hasAccent({properties}: Element): boolean {
  return properties['dataAccent'] !== undefined
}

/** How large a drawing is shown where it must fit on one page. A tall artboard loses to a wide one here. */
function worthOf(svg: Element): number {
  const {width, height} = sizeOf(svg)
  const scale = Math.min(page.width / width, page.height / height)
  return isNarrow(svg) ? scale / worthAPage : scale
}

function isNarrow(svg: Element): boolean {
  return sizeOf(svg).width <= narrowPx
}

/** Adds paper, a title (the short alternative) and a description. */
function describeSvg(svg: Element, id: string, description: string): Element {
  const {width, height} = sizeOf(svg)
  const {ariaLabel, ...properties} = svg.properties
  const [left, whole, tall] = [-marginPx, width + 2 * marginPx, height + 2 * marginPx]
  const sheet = {x: left, y: left, width: whole, height: tall, fill: paper}
  return {
    ...svg,
    properties: {
      ...properties,
      viewBox: `${left} ${left} ${whole} ${tall}`,
      width: whole,
      height: tall,
      ariaLabelledBy: [`${id}-title`],
      ariaDescribedBy: [`${id}-desc`],
    },
    children: [
      s('title', {id: `${id}-title`}, String(ariaLabel)),
      s('desc', {id: `${id}-desc`}, description),
      s('rect', sheet),
      ...svg.children,
    ],
  }
}

/** The words of the description under a figure, without their label. */
function descriptionOf(figure: Element): string {
  const paragraph = select('.description', figure)
  return paragraph === undefined ? '' : textOf(removeElements(paragraph, isTag('b')))
}

function sizeOf({properties}: Element): {readonly width: number; readonly height: number} {
  return {width: Number(properties['width']), height: Number(properties['height'])}
}
