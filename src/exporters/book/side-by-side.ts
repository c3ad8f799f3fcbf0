/**
 * Does some work for each item, several at a time, begun in their order. After a failure no more are begun; what was
 * begun is waited for.
 *
 * @param lanes how many at a time, at least 1
 * @returns results in the order of the items
 * @throws what the first of the items that failed threw
 */
export async function sideBySide<Item, Result>(
  items: readonly Item[],
  lanes: number,
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const waiting = [...items.entries()]
  const done = new Map<number, Result>()
  const failures = new Map<number, unknown>()
  const workOff = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [place, item] = next
      try {
        done.set(place, await work(item))
      } catch (failure) {
        failures.set(place, failure)
        waiting.length = 0
      }
    }
  }
  await Promise.all(Array.from({length: lanes}, workOff))
  const [first] = [...failures].toSorted(([a], [b]) => a - b)
  if (first !== undefined) throw first[1]
  return [...done].toSorted(([a], [b]) => a - b).map(([, result]) => result)
}
