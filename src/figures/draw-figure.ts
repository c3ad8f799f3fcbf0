import type {Element} from 'hast'
import type {Artboard} from '../charts/artboard.ts'
import {artboards} from '../charts/artboard.ts'
import {drawChart} from '../charts/draw.ts'
import type {BuiltFigure} from './built-figure.ts'

/** A figure's drawing on one artboard. */
type Drawing = {readonly name: Artboard['name']; readonly svg: Element}

/**
 * Draws a figure on every artboard, with its short description as the drawing's name.
 *
 * @returns `<svg class="chart" aria-label="…">` each; ids inside begin with `<figure>-<artboard>`
 * @throws {SpecError} when the figure's spec cannot be drawn; see {@link drawChart}
 */
export function drawFigure({figure, spec}: BuiltFigure): Drawing[] {
  return Object.values(artboards).map((artboard) => {
    const svg = drawChart(spec, artboard, `${figure.id}-${artboard.name}`)
    return {
      name: artboard.name,
      svg: {...svg, properties: {...svg.properties, ariaLabel: figure.alt}},
    }
  })
}
