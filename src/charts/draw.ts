import type {Element} from 'hast'
import type {Artboard} from './artboard.ts'
import {drawCycle} from './cycle.ts'
import type {Cycle} from './cycle.ts'
import {drawChain} from './chain.ts'
import type {Chain} from './chain.ts'
import {drawClaimBoard} from './claim-board.ts'
import type {ClaimBoard} from './claim-board.ts'
import {drawCountChart} from './count-chart.ts'
import type {CountChart} from './count-chart.ts'
import {drawDecisionPath} from './decision-path.ts'
import type {DecisionPath} from './decision-path.ts'
import {drawLineChart} from './line-chart.ts'
import type {LineChart} from './line-chart.ts'
import {drawMatrix} from './matrix.ts'
import type {Matrix} from './matrix.ts'
import {drawNetwork} from './network.ts'
import type {Network} from './network.ts'
import {drawRangePlot} from './range-plot.ts'
import type {RangePlot} from './range-plot.ts'
import {drawShareBar} from './share-bar.ts'
import type {ShareBar} from './share-bar.ts'
import {drawStackedComposition} from './stacked-composition.ts'
import type {StackedComposition} from './stacked-composition.ts'
import {drawStrip} from './strip.ts'
import type {Strip} from './strip.ts'
import {drawTimeline} from './timeline.ts'
import type {Timeline} from './timeline.ts'
import {drawTree} from './tree.ts'
import type {Tree} from './tree.ts'
import {drawUnitChart} from './unit-chart.ts'
import type {UnitChart} from './unit-chart.ts'

/** What a chart needs to be drawn: plain and serialisable; `chart` names its kind. */
export type ChartSpec =
  | UnitChart
  | CountChart
  | Matrix
  | Strip
  | StackedComposition
  | Timeline
  | RangePlot
  | ShareBar
  | DecisionPath
  | Network
  | Cycle
  | ClaimBoard
  | Chain
  | LineChart
  | Tree

/**
 * Draws a chart of any kind.
 *
 * @param id unique in the page: `<figure>-wide`; ids inside the drawing begin with it
 * @returns `<svg class="chart">` without a name: the caller adds `aria-label`
 * @throws {SpecError} when a spec cannot be drawn; each kind lists its messages
 */
export function drawChart(spec: ChartSpec, artboard: Artboard, id: string): Element {
  switch (spec.chart) {
    case 'unit':
      return drawUnitChart(spec, artboard, id)
    case 'count':
      return drawCountChart(spec, artboard, id)
    case 'matrix':
      return drawMatrix(spec, artboard, id)
    case 'strip':
      return drawStrip(spec, artboard, id)
    case 'stacked':
      return drawStackedComposition(spec, artboard, id)
    case 'timeline':
      return drawTimeline(spec, artboard, id)
    case 'range':
      return drawRangePlot(spec, artboard, id)
    case 'share':
      return drawShareBar(spec, artboard, id)
    case 'path':
      return drawDecisionPath(spec, artboard, id)
    case 'network':
      return drawNetwork(spec, artboard, id)
    case 'cycle':
      return drawCycle(spec, artboard, id)
    case 'claim-board':
      return drawClaimBoard(spec, artboard, id)
    case 'chain':
      return drawChain(spec, artboard, id)
    case 'line':
      return drawLineChart(spec, artboard, id)
    case 'tree':
      return drawTree(spec, artboard, id)
    default:
      return spec satisfies never
  }
}
