import type {Book} from '../book/book.ts'
import {productKinds} from '../book/downloads.ts'
import type {Problem} from '../errors.ts'
import {pointerOf} from '../json.ts'
import {checkLine} from './check-line.ts'

const file = 'content/downloads.json'

/** Checks that every kind of download has its text, and the words of all of them. */
export function checkDownloads(book: Book): Problem[] {
  return [...checkKinds(book), ...textsIn(book.downloads).flatMap((text) => checkText(text, book))]
}

// The schema knows no other kinds, and an id that stands twice is L002.
function checkKinds({downloads}: Book): Problem[] {
  const told = new Set(downloads.products.map(({id}) => id))
  return productKinds
    .filter((kind) => !told.has(kind))
    .map((kind) => ({
      code: 'B009',
      file,
      pointer: '/products',
      message: `download has no text: ${kind}`,
      hint: 'say what it is, for whom, and how to open it',
    }))
}

type Text = {readonly path: readonly (string | number)[]; readonly value: string}

// Names, not words that we choose.
const names: ReadonlySet<string> = new Set(['$schema', 'id', 'take', 'command', 'places'])

/** Every text that readers see, with its place. */
function textsIn(value: unknown, path: Text['path'] = []): Text[] {
  if (typeof value === 'string') return [{path, value}]
  if (Array.isArray(value)) return value.flatMap((item, i) => textsIn(item, [...path, i]))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    names.has(key) ? [] : textsIn(inner, [...path, key]),
  )
}

function checkText({path, value}: Text, {style}: Book): Problem[] {
  return checkLine(value, style, {file, pointer: pointerOf(path)})
}
