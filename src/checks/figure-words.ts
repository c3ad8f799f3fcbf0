// Fields of a figure that readers see; the others hold ids, dates and kinds.
const wordFields: ReadonlySet<string> = new Set([
  ...['title', 'subtitle', 'alt', 'cannotShow', 'axes', 'finding', 'values', 'gaps'],
  ...['label', 'note', 'word', 'text', 'rowHeading', 'axisLabel', 'caution', 'gap'],
  ...['whole', 'value', 'start', 'ask', 'record', 'centre', 'unit', 'unitOfOne'],
  ...['claimHeading', 'evidenceHeading', 'finds'],
  ...['when', 'who', 'says', 'kept', 'added', 'lost', 'changed'],
  ...['whole', 'value', 'start', 'ask', 'record', 'role'],
])

/** Every text of a figure that readers see, with its pointer: title, description, labels, notes, key. */
export function figureWords(value: unknown, pointer = ''): [pointer: string, text: string][] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]: [string, unknown]) => {
    const here = `${pointer}/${key}`
    if (typeof part !== 'string') return figureWords(part, here)
    return wordFields.has(key) || here === '/key/seed' ? [[here, part]] : []
  })
}
