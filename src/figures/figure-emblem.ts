import type {Element} from 'hast'
import {drawEmblem} from '../charts/emblem.ts'
import type {BuiltFigure} from './built-figure.ts'

/**
 * Draws the shape of a figure, small and without words.
 *
 * @throws {SpecError} `no emblem for a chart of this kind: timeline`
 */
export function figureEmblem({spec}: BuiltFigure): Element {
  return drawEmblem(spec)
}
