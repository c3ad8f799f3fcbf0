/** A claim id in a file, with where it stands. */
export type NamedClaim = {readonly pointer: string; readonly id: string}

/** Every claim that a figure names, whatever its kind: in `claim`, `wholeClaim` and `also`. */
export function claimsNamed(value: unknown, pointer = ''): NamedClaim[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]: [string, unknown]) => {
    const here = `${pointer}/${key}`
    const isName = key === 'claim' || key === 'wholeClaim' || pointer === '/also'
    return isName && typeof part === 'string'
      ? [{pointer: here, id: part}]
      : claimsNamed(part, here)
  })
}
