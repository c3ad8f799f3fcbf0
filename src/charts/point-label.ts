import type {Line} from './line.ts'
import {crosses, isWithin, meet} from './rect.ts'
import type {Rect} from './rect.ts'

/** The room that the letters of a label take, in CSS pixels. */
type Size = {readonly widthPx: number; readonly heightPx: number}

/** A text that belongs to a point. */
export type PointLabel = {
  readonly x: number
  readonly y: number
  /** How far the point's mark reaches from its middle. */
  readonly reachPx: number
  /** The ways in which the text can be broken into lines, the best first. */
  readonly sizes: readonly Size[]
}

export type LabelField = {
  /** No label leaves it. */
  readonly bounds: Rect
  /** No label touches these. */
  readonly lines: readonly Line[]
  readonly marks: readonly Rect[]
  /** Heights of gridlines, which a label had better not interrupt. */
  readonly rules: readonly number[]
}

/** Where a label stands, how its lines are set, and the leader to its point when it stands off. */
export type LabelPlace = Rect & {
  /** Which of the label's sizes it has. */
  readonly size: number
  readonly anchor: 'start' | 'middle' | 'end'
  readonly leader?: Line
}

type Candidate = {readonly place: LabelPlace; readonly costPx: number}

/** Between a label and what it may not touch. */
const clearPx = {line: 2.5, mark: 1.5, label: 4}
/** A label farther from its mark than this needs a leader. */
const nearestLeaderPx = 11
const stepsPx = [2, 5, 8, 12, 17, 23, 30, 38, 47, 57, 68, 80]
const ruleCost = 5
const sizeCost = 6
const crossedCost = 40
const conflictCost = 10_000

/**
 * Finds a place for each label near its point, above it rather than below, so that none touches another,
 * a line or a mark. Starts from each label's best place in turn and moves labels one by one while this
 * lowers the cost: distance, interrupted gridlines, leaders that cross lines.
 *
 * @returns the places in the labels' order; nothing when the labels do not all find room
 */
export function placePointLabels(
  labels: readonly PointLabel[],
  field: LabelField,
): readonly LabelPlace[] | undefined {
  const choices = labels.map((label) => candidatesOf(label, field))
  if (choices.some((candidates) => candidates.length === 0)) return undefined
  const order = labels.map((_, i) => i)
  const scarceFirst = order.toSorted(
    (a, b) => (choices[a]?.length ?? 0) - (choices[b]?.length ?? 0),
  )
  const tried = [order, order.toReversed(), scarceFirst].map((turns) => settle(choices, turns))
  const [best] = tried.toSorted((a, b) => a.costPx - b.costPx)
  return best === undefined || best.costPx >= conflictCost ? undefined : best.places
}

function settle(
  choices: readonly (readonly Candidate[])[],
  turns: readonly number[],
): {readonly places: readonly LabelPlace[]; readonly costPx: number} {
  const chosen = new Map<number, Candidate>()
  for (let rounds = 0; rounds < 12; rounds++) {
    let hasMoved = false
    for (const i of turns) {
      const others = [...chosen].flatMap(([k, {place}]) => (k === i ? [] : [place]))
      const best = cheapest(choices[i] ?? [], others)
      hasMoved ||= best !== chosen.get(i)
      if (best !== undefined) chosen.set(i, best)
    }
    if (!hasMoved) break
  }
  const all = choices.flatMap((_, i) => chosen.get(i) ?? [])
  const places = all.map(({place}) => place)
  const costPx = all.reduce(
    (sum, candidate, i) => sum + costAmong(candidate, places.toSpliced(i, 1)),
    0,
  )
  return {places, costPx}
}

function cheapest(
  candidates: readonly Candidate[],
  others: readonly LabelPlace[],
): Candidate | undefined {
  let best: Candidate | undefined
  let leastPx = Infinity
  for (const candidate of candidates) {
    if (candidate.costPx >= leastPx) continue
    const costPx = costAmong(candidate, others)
    if (costPx < leastPx) [best, leastPx] = [candidate, costPx]
  }
  return best
}

function costAmong({place, costPx}: Candidate, others: readonly LabelPlace[]): number {
  return costPx + conflictCost * others.filter((other) => areInConflict(place, other)).length
}

function areInConflict(a: LabelPlace, b: LabelPlace): boolean {
  return (
    meet(a, b, clearPx.label) ||
    (a.leader !== undefined && crosses(a.leader, b, 2)) ||
    (b.leader !== undefined && crosses(b.leader, a, 2))
  )
}

/** All free places of a label, by cost. */
function candidatesOf(label: PointLabel, field: LabelField): Candidate[] {
  return placesAround(label)
    .filter(({place}) => isFree(place, label, field))
    .map(({place, costPx}) => ({place, costPx: costPx + costIn(place, field)}))
    .toSorted((a, b) => a.costPx - b.costPx)
}

function isFree(place: LabelPlace, label: PointLabel, {bounds, lines, marks}: LabelField): boolean {
  const {leader} = place
  return (
    isWithin(place, bounds) &&
    !lines.some((line) => crosses(line, place, clearPx.line)) &&
    !marks.some((mark) => meet(mark, place, clearPx.mark)) &&
    (leader === undefined ||
      !marks.some((mark) => !isAround(mark, label) && crosses(leader, mark, 1)))
  )
}

function isAround(mark: Rect, {x, y}: PointLabel): boolean {
  return x > mark.left && x < mark.right && y > mark.top && y < mark.bottom
}

function costIn(place: LabelPlace, {lines, rules}: LabelField): number {
  const {leader} = place
  const cut = rules.filter((y) => y > place.top - 1 && y < place.bottom + 1).length
  const crossed = leader === undefined ? 0 : lines.filter((line) => doCross(leader, line)).length
  return cut * ruleCost + crossed * crossedCost
}

function placesAround(label: PointLabel): Candidate[] {
  return label.sizes.flatMap((size, i) =>
    placesOfSize(size, label).map(({place, costPx}) =>
      candidateOf({...place, size: i}, label, costPx + i * sizeCost),
    ),
  )
}

/** Above and below in steps, each set against the point in five ways; then left and right of it. */
function placesOfSize(
  {widthPx, heightPx}: Size,
  {x, y, reachPx}: PointLabel,
): {readonly place: Omit<LabelPlace, 'size'>; readonly costPx: number}[] {
  const rectAt = (left: number, top: number): Rect => {
    return {left, right: left + widthPx, top, bottom: top + heightPx}
  }
  const alignments = [
    {left: x - widthPx / 2, anchor: 'middle', costPx: 0},
    {left: x - reachPx, anchor: 'start', costPx: 1},
    {left: x + reachPx - widthPx, anchor: 'end', costPx: 1},
    {left: x + reachPx + 2, anchor: 'start', costPx: 3},
    {left: x - reachPx - 2 - widthPx, anchor: 'end', costPx: 3},
  ] as const
  const beyond = stepsPx.flatMap((step) =>
    alignments.flatMap(({left, anchor, costPx}) => [
      {place: {...rectAt(left, y - reachPx - step - heightPx), anchor}, costPx: step + costPx},
      {place: {...rectAt(left, y + reachPx + step), anchor}, costPx: step + costPx + 5},
    ]),
  )
  const top = y - heightPx / 2
  const beside = [3, 7].flatMap((step) => {
    const [after, before] = [x + reachPx + step, x - reachPx - step - widthPx]
    return [
      {place: {...rectAt(after, top), anchor: 'start' as const}, costPx: step + 3},
      {place: {...rectAt(before, top), anchor: 'end' as const}, costPx: step + 3},
    ]
  })
  return [...beyond, ...beside]
}

function candidateOf(place: LabelPlace, label: PointLabel, costPx: number): Candidate {
  const {x, y, reachPx} = label
  const near = {
    x: Math.min(Math.max(x, place.left + 2), place.right - 2),
    y: Math.min(Math.max(y, place.top), place.bottom),
  }
  const farPx = Math.hypot(near.x - x, near.y - y)
  if (farPx - reachPx < nearestLeaderPx) return {place, costPx}
  const part = (reachPx + 1) / farPx
  const leader = {
    x1: x + (near.x - x) * part,
    y1: y + (near.y - y) * part,
    x2: near.x,
    y2: near.y + Math.sign(y - near.y) * 1.5,
  }
  return {place: {...place, leader}, costPx: costPx + 6}
}

/** Do two straight lines cross? */
function doCross(a: Line, b: Line): boolean {
  const side = ({x1, y1, x2, y2}: Line, x: number, y: number): number =>
    Math.sign((x2 - x1) * (y - y1) - (y2 - y1) * (x - x1))
  return side(a, b.x1, b.y1) !== side(a, b.x2, b.y2) && side(b, a.x1, a.y1) !== side(b, a.x2, a.y2)
}
