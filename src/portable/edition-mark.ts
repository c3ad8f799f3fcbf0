import {z} from 'zod'

/** Where the mark stands in a built folder. */
export const markAddress = '/edition.json'

/** `edition.json` of a built folder: what readers call it, and the content that it was made from. */
const EditionMark = z.strictObject({
  /** e.g. `0.3.0`. */
  version: z.string().min(1),
  /** Day of publication. */
  date: z.iso.date(),
  /** Hash over the content, as `hashContent` gives it. */
  contentSha256: z.string().regex(/^[0-9a-f]{64}$/),
})

type EditionMark = z.output<typeof EditionMark>

export function formatMark(mark: EditionMark): string {
  return `${JSON.stringify(mark)}\n`
}

/** The mark among the files of a built folder; nothing where it is missing or of another form. */
export function readMark(files: ReadonlyMap<string, Uint8Array>): EditionMark | undefined {
  const bytes = files.get(markAddress)
  return bytes && EditionMark.safeParse(parsed(new TextDecoder().decode(bytes))).data
}

/** Broken JSON is no mark either. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
