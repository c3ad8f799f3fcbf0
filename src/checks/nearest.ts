/** The known id nearest to a mistyped one, if one is near enough to suggest. */
export function nearest(id: string, known: Iterable<string>): string | undefined {
  const limit = Math.max(2, Math.floor(id.length / 3))
  const ranked = [...known]
    .map((candidate) => ({candidate, distance: editDistance(id, candidate)}))
    .filter(({distance}) => distance <= limit)
    .toSorted((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1))
  return ranked[0]?.candidate
}

/** Levenshtein distance, row by row. */
function editDistance(a: string, b: string): number {
  let row = Array.from({length: b.length + 1}, (_, j) => j)
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1]
    for (const [j, other] of [...b].entries()) {
      const change = (row[j] ?? 0) + (letter === other ? 0 : 1)
      next.push(Math.min(change, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1))
    }
    row = next
  }
  return row.at(-1) ?? 0
}
