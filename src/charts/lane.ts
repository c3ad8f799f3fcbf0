/** A stretch along an axis. */
export type Stretch = {readonly from: number; readonly to: number}

/** Gives each stretch, in the order they come, the lowest lane where it stands `gap` from the others. */
export function assignLanes(stretches: readonly Stretch[], gap: number): number[] {
  const lanes: Stretch[][] = []
  return stretches.map((stretch) => {
    const free = lanes.findIndex((lane) => lane.every((other) => isApart(stretch, other, gap)))
    const lane = free === -1 ? lanes.length : free
    lanes[lane] = [...(lanes[lane] ?? []), stretch]
    return lane
  })
}

function isApart(a: Stretch, b: Stretch, gap: number): boolean {
  return a.to + gap <= b.from || b.to + gap <= a.from
}
