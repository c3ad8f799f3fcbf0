/**
 * Puts values into the places of a text: `go to question {number}` → `go to question 3`.
 *
 * @throws {RangeError} `no value for the place: {number}`
 */
export function fillIn(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replaceAll(place, (_, name: string) => {
    const value = values[name]
    if (value === undefined) throw new RangeError(`no value for the place: {${name}}`)
    return String(value)
  })
}

/** The names of a text's places, in order: `{step} leads to {next}` → `step`, `next`. */
export function placesIn(text: string): string[] {
  return [...text.matchAll(place)].map(([, name = '']) => name)
}

const place = /\{(\w*)\}/g
