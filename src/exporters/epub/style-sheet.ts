import {readFileSync} from 'node:fs'
import type {Colours} from '../../look/site-colours.ts'
import {hanziFamily} from '../book/hanzi-font.ts'
import type {BookPlan} from '../book/plan-books.ts'

/** Files in `styles/`, in the order of the cascade. */
const sheets = ['fonts', 'text', 'lists', 'boxes', 'figures', 'tables', 'notes', 'front'] as const

/** Kind of table → width of a page, in em, up to which its columns would be too narrow. */
const recordPages = {'many-columns': 35, 'few-columns': 25} as const

/**
 * Writes the one style sheet of a book, with the accents of the explainers in it.
 *
 * @param hanziPath where the font of its Chinese stands, if it has any
 */
export function styleSheet(
  {accents}: BookPlan,
  coloursOf: (accent: string) => Colours,
  hanziPath: string | undefined,
): string {
  return [
    ...sheets.map(readStyles),
    ...Object.entries(recordPages).map(([table, widthEm]) => recordRules(table, widthEm)),
    ...accents.map((accent) => accentRule(accent, coloursOf(accent))),
    ...(hanziPath === undefined ? [] : [hanziRules(hanziPath)]),
  ].join('')
}

function readStyles(name: string): string {
  return readFileSync(new URL(`./styles/${name}.css`, import.meta.url), 'utf8')
}

/** Tables of both kinds become records by the same rules, `.records` standing for either; only the width differs. */
function recordRules(table: string, widthEm: number): string {
  const rules = readStyles('records').replaceAll('.records', `.${table}`)
  return `@media (max-width: ${widthEm}em) {\n${rules}}\n`
}

function accentRule(accent: string, {accent: colour}: Colours): string {
  return `.${accent} .brief {\n  border-top-color: ${colour};\n}\n`
}

/** Chinese in a font that many e-readers lack. */
function hanziRules(path: string): string {
  return `@font-face {
  font-family: '${hanziFamily}';
  src: url('${path}');
}
:lang(zh) {
  font-family: 'UI Sans', '${hanziFamily}', sans-serif;
}
`
}
