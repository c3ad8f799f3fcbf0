import {artboards} from '../src/charts/artboard.ts'
import {drawChart} from '../src/charts/draw.ts'
import {formatSvg} from '../src/charts/format-svg.ts'
import type {ChartSpec} from '../src/charts/draw.ts'

/** Draws a chart with our own code, spec → hast → string, on the wide artboard. */
export function drawOwnChart(spec: ChartSpec): string {
  return formatSvg(drawChart(spec, artboards.wide, 'bench-wide'))
}
