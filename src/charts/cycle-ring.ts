import type {Element} from 'hast'
import {artboards} from './artboard.ts'
import {moved, type Block} from './block.ts'
import {drawCaption} from './caption.ts'
import {drawLinkSymbol, linkFrom} from './cycle-link.ts'
import type {Cycle} from './cycle.ts'
import type {Ellipse, RingArc} from './ring-arc.ts'
import type {RingPlan} from './ring-plan.ts'
import type {RingWords} from './ring-words.ts'
import {pathData, s} from './svg.ts'

const headPx = 9

/** Draws a ring as it was planned. */
export function drawCycleRing(cycle: Cycle, plan: RingPlan): Block {
  const {ellipse, boxes, arcs, words, centre, bounds} = plan
  const links = cycle.steps.map(({id}, i) => {
    const [arc, wordsHere] = [arcs[i], words[i]]
    if (arc === undefined || wordsHere === undefined) throw new RangeError(`no arc from ${id}`)
    const {state} = linkFrom(cycle, id, artboards.wide)
    return s('g', {className: 'link'}, [
      ...drawArc(ellipse, arc),
      drawLinkSymbol(state, arc.middle),
      ...drawWords(wordsHere),
    ])
  })
  const drawn = [
    ...links,
    ...boxes.map(({box, rect}) => box.draw(rect.left, rect.top)),
    ...drawCaption(centre, {x: 0, top: -centre.heightPx / 2, anchor: 'middle'}),
  ]
  return {
    elements: [moved(-bounds.left, -bounds.top, drawn)],
    heightPx: bounds.bottom - bounds.top,
  }
}

function drawArc({rx, ry}: Ellipse, {points, start, end}: RingArc): Element[] {
  // The line ends within the head, so that its end does not blunt the tip.
  const back = points.findLast(([x, y]) => Math.hypot(x - end[0], y - end[1]) >= headPx) ?? start
  const [alongX, alongY] = [(end[0] - back[0]) / headPx, (end[1] - back[1]) / headPx]
  const corners = [1, -1].map((side) => [
    back[0] - side * 4.5 * alongY,
    back[1] + side * 4.5 * alongX,
  ])
  const head = `M${corners[0]?.join(',')}L${end.join(',')}L${corners[1]?.join(',')}Z`
  const d = `M${start.join(',')}A${rx},${ry},0,0,1,${back.join(',')}`
  return [
    s('path', {className: 'line-grey', d: pathData('path', d), fill: 'none', strokeWidth: 1.5}),
    s('path', {className: 'fill-grey', d: pathData('path', head)}),
  ]
}

function drawWords({caption, anchor, rect}: RingWords): Element[] {
  const x = {start: rect.left, middle: (rect.left + rect.right) / 2, end: rect.right}[anchor]
  return drawCaption(caption, {x, top: rect.top, anchor})
}
