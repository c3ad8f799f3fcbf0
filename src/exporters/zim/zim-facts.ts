import {labelOf} from '../../book/words.ts'
import {ExportError} from '../../errors.ts'
import type {Edition} from '../edition.ts'

/** What a library of ZIM files shows of one (openZIM, “Metadata”). */
export type ZimFacts = {
  /** The same in every edition, so that a library knows the newer one. */
  readonly name: string
  readonly title: string
  readonly description: string
  /** ISO 639-3 */
  readonly language: string
  readonly creator: string
  readonly publisher: string
  readonly source: string
  readonly scraper: string
}

// The specification's limits, in characters; zimwriterfs does not check them.
const longest = {title: 30, description: 80} as const

const languages: Readonly<Record<string, string>> = {
  ...{de: 'deu', en: 'eng', es: 'spa', fr: 'fra', nl: 'nld', zh: 'zho'},
}

/**
 * @param project e.g. `lists-and-ledgers`
 * @throws {ExportError} `title of a ZIM file has at most 30 characters, got 34: …`
 * @throws {ExportError} `no ISO 639-3 code known for the language: xx`
 */
export function zimFacts({facts, site}: Edition, project: string): ZimFacts {
  const {words} = site.book
  const language = languages[facts.language]
  if (language === undefined)
    throw new ExportError(`no ISO 639-3 code known for the language: ${facts.language}`)
  return {
    name: `${project}_${facts.language}_all`,
    title: withinLimit('title', words.site.title),
    description: withinLimit('description', labelOf(words, 'zimDescription')),
    language,
    creator: facts.publisher,
    publisher: facts.publisher,
    source: words.site.base,
    scraper: `${project} ${facts.version}`,
  }
}

function withinLimit(name: keyof typeof longest, text: string): string {
  const length = [...text].length
  if (length > longest[name])
    throw new ExportError(
      `${name} of a ZIM file has at most ${longest[name]} characters, got ${length}: ${text}`,
    )
  return text
}
