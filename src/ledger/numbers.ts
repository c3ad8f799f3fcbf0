import type {Source} from './source.ts'

/** A number found in a text, with where it stands. */
export type NumberMention = {
  readonly value: number
  /** The digits or words as written, e.g. `800,000` or `three million`. */
  readonly text: string
  /** Offset of the first character. */
  readonly index: number
  /** Whether it is written with digits. */
  readonly hasDigits: boolean
}

// English and Dutch, the languages of the seeds. `one` and `een` count only before a scale word,
// since both are also pronouns or articles.
const units: Readonly<Record<string, number>> = {
  two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10,
  eleven: 11, twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16,
  seventeen: 17, eighteen: 18, nineteen: 19,
  twee: 2, drie: 3, vier: 4, vijf: 5, zes: 6, zeven: 7, acht: 8, negen: 9, tien: 10,
  elf: 11, twaalf: 12, twintig: 20, dertig: 30, veertig: 40, vijftig: 50,
} // prettier-ignore
const tens: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
}
const scales: Readonly<Record<string, number>> = {
  hundred: 100,
  honderd: 100,
  thousand: 1e3,
  duizend: 1e3,
  million: 1e6,
  miljoen: 1e6,
  billion: 1e9,
  miljard: 1e9,
  bn: 1e9,
  trillion: 1e12,
}

const halves: Readonly<Record<string, number>> = {half: 0.5, anderhalf: 1.5}

const word = (table: object): string => Object.keys(table).join('|')
const digits = String.raw`\d+(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`
// Dutch has the separators the other way round: `1.500,5`.
const dutchDigits = String.raw`\d+(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?`
const pattern = patternWith(digits)
const dutchPattern = patternWith(dutchDigits)
// `9th`, `1990s`, `30k`: no quantities, but a reader takes them for numbers.
const shownPattern = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?<digits>${digits})(?<ending>st|nd|rd|th|s|k|m)(?![\p{L}\p{N}])`,
  'giu',
)
const endings: Readonly<Record<string, number>> = {k: 1e3, m: 1e6}

function patternWith(written: string): RegExp {
  return new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:(?<digits>${written})|(?<ten>${word(tens)})(?:-(?<rest>two|three|four|five|six|seven|eight|nine|one))?|(?<unit>${word(units)})|(?<half>(?<!and a )(?:${word(halves)}))(?:\san?)?|(?<article>an?|one|een))(?<scale>(?:[\s\u00A0-]?(?:${word(scales)}))*)(?![\p{L}\p{N}])`,
    'giu',
  )
}

/**
 * Finds the numbers in a text, in reading order: `42 billion`, `twenty-eight`, `800,000`, `een miljoen`.
 *
 * Digits that belong to a name, such as `5G` or `EAR99`, are not numbers.
 *
 * @param language decides the separators: `1,5` is Dutch and `1.5` English for one and a half
 */
export function numbersIn(text: string, language: Source['language'] = 'en'): NumberMention[] {
  const isDutch = language === 'nl'
  const mentions: NumberMention[] = []
  for (const match of text.matchAll(isDutch ? dutchPattern : pattern)) {
    const value = valueOf(isDutch ? inEnglishDigits(match.groups) : (match.groups ?? {}))
    if (value === undefined) continue
    const hasDigits = match.groups?.['digits'] !== undefined
    mentions.push({value, text: match[0], index: match.index, hasDigits})
  }
  return mentions
}

/** The numbers that a reader of English prose sees: those of `numbersIn`, and `9th`, `1990s`, `30k`, `5m`. */
export function shownNumbersIn(text: string): NumberMention[] {
  const shown = [...text.matchAll(shownPattern)].map((match) => {
    const scale = endings[match.groups?.['ending']?.toLowerCase() ?? ''] ?? 1
    const base = Number(match.groups?.['digits']?.replaceAll(',', ''))
    return {value: base * scale, text: match[0], index: match.index, hasDigits: true}
  })
  // Of `1,500m`, `numbersIn` reads the 1.
  const others = numbersIn(text).filter(({index}) => !shown.some((mention) => isIn(index, mention)))
  return [...others, ...shown].toSorted((a, b) => a.index - b.index)
}

function isIn(offset: number, {index, text}: NumberMention): boolean {
  return offset >= index && offset < index + text.length
}

type Groups = Readonly<Record<string, string | undefined>>

function inEnglishDigits(groups: Groups = {}): Groups {
  return {...groups, digits: groups['digits']?.replaceAll('.', '').replace(',', '.')}
}

function valueOf(groups: Groups): number | undefined {
  const scale = scaleOf(groups['scale'] ?? '')
  const base = baseOf(groups, scale !== undefined)
  if (base === undefined) return undefined
  // Rounding removes the binary tail of products such as 61.4 × 1e9.
  return Math.round(base * (scale ?? 1) * 1e6) / 1e6
}

// `two hundred thousand` has two scale words, `bn` is one of its own.
function scaleOf(written: string): number | undefined {
  const found = written.toLowerCase().match(new RegExp(word(scales), 'g')) ?? []
  if (found.length === 0) return undefined
  return found.reduce((product, name) => product * (scales[name] ?? 1), 1)
}

function baseOf(groups: Groups, hasScale: boolean): number | undefined {
  if (groups['digits'] !== undefined) return Number(groups['digits'].replaceAll(',', ''))
  if (groups['half'] !== undefined)
    return hasScale ? halves[groups['half'].toLowerCase()] : undefined
  if (groups['article'] !== undefined) return hasScale ? 1 : undefined
  if (groups['unit'] !== undefined) return units[groups['unit'].toLowerCase()]
  const rest = groups['rest']?.toLowerCase() ?? ''
  return (tens[groups['ten']?.toLowerCase() ?? ''] ?? 0) + (rest === 'one' ? 1 : (units[rest] ?? 0))
}
