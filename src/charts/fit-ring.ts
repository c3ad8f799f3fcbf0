import {range} from 'd3'
import type {Artboard} from './artboard.ts'
import {wrapCaption} from './caption.ts'
import {linkFrom} from './cycle-link.ts'
import type {Cycle} from './cycle.ts'
import {widestWord} from './fits.ts'
import {boxPadPx, boxSignPx, numberedBox} from './numbered-box.ts'
import {ringCaptions} from './ring-caption.ts'
import {planRing, type RingPlan} from './ring-plan.ts'

/** Sizes of ring and boxes that are tried, in the order in which they look best, in CSS pixels. */
const heights = range(110, 420, 10)
const radii = [268, 250, 235, 220, 205, 190, 175]
const boxWidths = [172, 158, 146]
const centrePx = 150

/** Finds the lowest ring in which nothing touches anything; none if the words are too many for a ring. */
export function fitRing(cycle: Cycle, artboard: Artboard): RingPlan | undefined {
  const {textPx, widthPx} = artboard
  const centreStyle = {sizePx: textPx, tone: 'ink-2'} as const
  const centre = wrapCaption(
    cycle.centre === undefined ? [] : [{...centreStyle, text: cycle.centre}],
    Math.max(centrePx, widestWord(cycle.centre ?? '', centreStyle)),
  )
  const captions = cycle.steps.map(({id}) => ringCaptions(linkFrom(cycle, id, artboard).words))
  const boxSets = boxWidths
    .filter((boxPx) =>
      cycle.steps.every(
        ({label}) => widestWord(label, {sizePx: textPx}) <= boxPx - 2 * boxPadPx - boxSignPx,
      ),
    )
    .map((boxPx) =>
      cycle.steps.map(({label}, i) =>
        numberedBox({number: i + 1, text: label, className: 'step'}, boxPx, artboard),
      ),
    )
  for (const ry of heights)
    for (const rx of radii)
      for (const boxes of boxSets) {
        const plan = planRing({ellipse: {rx, ry}, boxes, captions, centre, halfPx: widthPx / 2})
        if (plan !== undefined) return plan
      }
  return undefined
}
