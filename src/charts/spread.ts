/** Something with a place it would like along an axis, and its length there, in CSS pixels. */
type Spreadable = {readonly wantedPx: number; readonly lengthPx: number}

/**
 * Pushes things apart along an axis until they stand `gapPx` from each other, in their order, each as
 * near to its wanted start as that allows (least squares, by pooling adjacent violators).
 *
 * @param items in order
 * @returns the start of each, none before `leastPx`
 */
export function spreadApart(
  items: readonly Spreadable[],
  {gapPx, leastPx}: {readonly gapPx: number; readonly leastPx: number},
): number[] {
  // Where each would start if all stood packed at 0: without that, they may share one start.
  const offsets = items.map((_, i) =>
    items.slice(0, i).reduce((sum, {lengthPx}) => sum + lengthPx + gapPx, 0),
  )
  const pools: Pool[] = []
  for (const [i, {wantedPx}] of items.entries()) {
    let pool: Pool = {sum: wantedPx - (offsets[i] ?? 0), count: 1}
    for (
      let last = pools.at(-1);
      last !== undefined && mean(last) > mean(pool);
      last = pools.at(-1)
    ) {
      pools.pop()
      pool = {sum: last.sum + pool.sum, count: last.count + pool.count}
    }
    pools.push(pool)
  }
  const starts = pools.flatMap((pool) => Array<number>(pool.count).fill(mean(pool)))
  return starts.map((start, i) => Math.max(leastPx, start) + (offsets[i] ?? 0))
}

type Pool = {readonly sum: number; readonly count: number}

function mean({sum, count}: Pool): number {
  return sum / count
}
