import {SpecError} from '../spec-error.ts'

/** A text that hangs on a pole at `x`, to its left or right. Sizes include the gap to its neighbours. */
type Flag = {readonly x: number; readonly widthPx: number; readonly heightPx: number}

/** Where a flag hangs: which side of its pole, above or below the marks, and how far from them. */
export type FlagPlace = {
  readonly side: 'left' | 'right'
  readonly half: 'above' | 'below'
  readonly nearPx: number
}

type FlagField = {
  /** The flags stay between these, in CSS pixels. */
  readonly minX: number
  readonly maxX: number
  /** The half for flags that hang to the right, from which the search starts. */
  readonly first?: FlagPlace['half']
  /** The only half in which flags may hang; missing: both. */
  readonly only?: FlagPlace['half']
}

/** The flags' places in their order, and the room they take on both sides of the marks. */
type FlagLayout = {
  readonly places: readonly FlagPlace[]
  readonly abovePx: number
  readonly belowPx: number
  /** False when, in one half only, flags bar each other's way. */
  readonly isClear: boolean
}

/**
 * Finds a place for each flag so that no two overlap and no pole runs through another flag.
 *
 * Of two flags where one pole stands in the other's way, the flag with that pole hangs nearer to the
 * marks: flags to the right step down in time, flags to the left step up. Starting with the right
 * side of one half and the left side of the other, which always works, flags are moved one by one
 * as long as this makes the whole lower, its poles shorter, or keeps earlier flags above later ones.
 *
 * @param flags in order along the axis
 * @throws {SpecError} `no room for a label of 400 px at 300` when a flag is too wide for both sides
 */
export function placeFlags(flags: readonly Flag[], field: FlagField): FlagLayout {
  const ways = waysFrom(field.first ?? field.only ?? 'above').filter(
    ({half}) => half === (field.only ?? half),
  )
  const choices = flags.map((flag) => ways.filter((way) => fits(flag, way, field)))
  let best = layOut(
    flags,
    choices.map(([first], i) => first ?? tooWide(flags[i])),
  )
  for (let rounds = 0; rounds < 6; rounds++) {
    const before = best
    for (const [i, options] of choices.entries()) {
      for (const way of options) {
        if (way === best.ways[i]) continue
        const tried = layOut(flags, best.ways.with(i, way))
        if (tried.costPx < best.costPx - 0.5) best = tried
      }
    }
    if (best === before) break
  }
  if (best.costPx === Infinity)
    best = allWays(choices).reduce((least, all) => {
      const tried = layOut(flags, all)
      return tried.costPx < least.costPx ? tried : least
    }, best)
  return {
    isClear: best.costPx < Infinity,
    places: best.ways.map(({side, half}, i) => ({side, half, nearPx: best.nears[i] ?? 0})),
    abovePx: best.abovePx,
    belowPx: best.belowPx,
  }
}

type Way = Pick<FlagPlace, 'side' | 'half'> & {
  /** How many pixels of height it is worth to avoid this way. */
  readonly penaltyPx: number
}

type Trial = {
  readonly ways: readonly Way[]
  readonly nears: readonly number[]
  readonly abovePx: number
  readonly belowPx: number
  /** Height and what is as bad as so much height; infinite when the flags cannot hang so. */
  readonly costPx: number
}

/** Every choice of one way a flag, as long as they can be counted. */
function allWays(choices: readonly (readonly Way[])[]): (readonly Way[])[] {
  const count = choices.reduce((product, ways) => product * ways.length, 1)
  if (count > mostTrials) return []
  return choices.reduce<(readonly Way[])[]>(
    (all, ways) => all.flatMap((chosen) => ways.map((way) => [...chosen, way])),
    [[]],
  )
}

const mostTrials = 256

/** One flag above another although it comes later. */
const inversionPx = 20
/** A pixel of pole against a pixel of height. */
const poleWeight = 0.1

/**
 * The first two must be opposite in both: the search starts from them. Text to the left of its pole is
 * the harder to read.
 */
function waysFrom(first: FlagPlace['half']): readonly Way[] {
  const other = first === 'above' ? 'below' : 'above'
  return [
    {side: 'right', half: first, penaltyPx: 0},
    {side: 'left', half: other, penaltyPx: 4},
    {side: 'left', half: first, penaltyPx: 4},
    {side: 'right', half: other, penaltyPx: 2},
  ]
}

function fits({x, widthPx}: Flag, {side}: Way, {minX, maxX}: FlagField): boolean {
  return side === 'right' ? x + widthPx <= maxX : x - widthPx >= minX
}

function tooWide(flag: Flag | undefined): never {
  throw new SpecError(`no room for a label of ${flag?.widthPx} px at ${flag?.x}`)
}

function layOut(flags: readonly Flag[], ways: readonly Way[]): Trial {
  const hung = flags.map((flag, i) => hangingOf(flag, ways[i]?.side ?? 'right', i))
  const above = hung.filter((_, i) => ways[i]?.half === 'above')
  const below = hung.filter((_, i) => ways[i]?.half === 'below')
  const canHang = hang(above) && hang(below)
  const [abovePx, belowPx] = [reach(above), reach(below)]
  const ys = hung.map(({nearPx}, i) => (ways[i]?.half === 'above' ? -1 - nearPx : nearPx))
  const costPx =
    abovePx +
    belowPx +
    ways.reduce((sum, {penaltyPx}) => sum + penaltyPx, 0) +
    hung.reduce((sum, flag) => sum + farOf(flag) * poleWeight, 0) +
    countInversions(hung, ys) * inversionPx
  const nears = hung.map(({nearPx}) => nearPx)
  return {ways, nears, abovePx, belowPx, costPx: canHang ? costPx : Infinity}
}

function countInversions(flags: readonly Hanging[], ys: readonly number[]): number {
  return flags.reduce((count, a, i) => {
    const later = flags.slice(i + 1)
    return (
      count + later.filter((b, k) => overlaps(a, b) && (ys[i] ?? 0) > (ys[i + 1 + k] ?? 0)).length
    )
  }, 0)
}

type Hanging = {
  readonly index: number
  readonly x: number
  readonly side: Way['side']
  readonly left: number
  readonly right: number
  readonly heightPx: number
  nearPx: number
}

function hangingOf({x, widthPx, heightPx}: Flag, side: Way['side'], index: number): Hanging {
  const [left, right] = side === 'right' ? [x, x + widthPx] : [x - widthPx, x]
  return {index, x, side, left, right, heightPx, nearPx: 0}
}

/** Sets `nearPx` of all flags of one half; false when poles and flags bar each other's way. */
function hang(flags: readonly Hanging[]): boolean {
  const waiting = [...flags]
  while (waiting.length > 0) {
    let next: Hanging | undefined
    for (const flag of waiting) {
      if (next !== undefined && flag.nearPx >= next.nearPx) continue
      if (!waiting.some((other) => barsWay(flag, other))) next = flag
    }
    if (next === undefined) return false
    waiting.splice(waiting.indexOf(next), 1)
    const farPx = farOf(next)
    for (const other of waiting)
      if (farPx > other.nearPx && overlaps(next, other)) other.nearPx = farPx
  }
  return true
}

/** Would `flag`, hung nearer, lie across the pole of `other`? */
function barsWay(flag: Hanging, other: Hanging): boolean {
  if (flag === other) return false
  if (flag.x === other.x && flag.side === other.side)
    return flag.side === 'right' ? other.index > flag.index : other.index < flag.index
  return flag.left < other.x && other.x < flag.right
}

function overlaps(a: Hanging, b: Hanging): boolean {
  return a.left < b.right && b.left < a.right
}

function farOf({nearPx, heightPx}: Hanging): number {
  return nearPx + heightPx
}

function reach(flags: readonly Hanging[]): number {
  return Math.max(0, ...flags.map(farOf))
}
