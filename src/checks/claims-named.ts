/** A claim id in a file, with where it stands. */
export type NamedClaim = {readonly pointer: string; readonly id: string}

const fields: ReadonlySet<string> = new Set(['claim', 'wholeClaim', 'total'])
const lists = /\/(?:also|claims|evidence)$/

/** Every claim that a figure names, whatever its kind, alone or in a list. */
export function claimsNamed(value: unknown, pointer = ''): NamedClaim[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]: [string, unknown]) => {
    const here = `${pointer}/${key}`
    const isName = fields.has(key) || lists.test(pointer)
    return isName && typeof part === 'string'
      ? [{pointer: here, id: part}]
      : claimsNamed(part, here)
  })
}
