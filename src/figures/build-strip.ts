import {fillIn} from '../fill-in.ts'
import type {Ledger} from '../ledger/ledger.ts'
import type {SeedIndex, SeedParagraph} from '../ledger/seed-index.ts'
import type {BuiltFigure} from './built-figure.ts'
import type {FigureOf} from './figure.ts'
import {SpecError} from '../spec-error.ts'
import type {FigureWords} from './words.ts'

type State = FigureOf<'strip'>['states'][number]['id']
type Line = {readonly line: number; readonly paragraph: SeedParagraph; readonly state: State}

/** Every non-blank line of a seed in reading order: once, repeat, furniture or altered. */
export function buildStrip(
  figure: FigureOf<'strip'>,
  ledger: Ledger,
  {columns, strip}: FigureWords,
): BuiltFigure {
  const seed = ledger.seeds.get(figure.seed)
  if (seed === undefined) throw new SpecError(`no paragraph index: ${figure.seed}`)
  const lines = linesOf(seed)
  const labels = new Map(figure.states.map(({id, label}) => [id, label]))
  const shown = lines.map((line) => {
    const label = labels.get(line.state)
    if (label === undefined) throw new SpecError(`no label for the state ${line.state}`)
    return {...line, label}
  })
  const longest = Math.max(...lines.map(({paragraph}) => paragraph.words))
  const count = (state: State): number => lines.filter((line) => line.state === state).length
  return {
    figure,
    spec: {
      chart: 'strip',
      note: fillIn(strip.note, {count: lines.length, most: longest}),
      states: figure.states,
      marks: shown.map(({line, paragraph, state, label}) => ({
        name: fillIn(strip.mark, {line, state: label, paragraph: paragraph.id}),
        state,
        length: paragraph.words,
      })),
      ...(figure.brackets === undefined ? {} : {brackets: figure.brackets}),
    },
    table: {
      columns: [columns.line, columns.paragraph, columns.state, columns.words],
      rows: shown.map(({line, paragraph, label}) =>
        [String(line), paragraph.id, label, String(paragraph.words)].map((text) => ({
          text,
          claims: [],
          seed: seed.seed,
        })),
      ),
    },
    claims: [],
    seeds: [seed.seed],
    counts: [
      lines.length,
      ...figure.states.map(({id}) => count(id)),
      ...(figure.brackets ?? []).map(({from, to}) => to - from + 1),
      seed.paragraphs.length,
    ],
  }
}

function linesOf(seed: SeedIndex): Line[] {
  const byId = new Map(seed.paragraphs.map((paragraph) => [paragraph.id, paragraph]))
  const first = seed.paragraphs.map((paragraph) => ({
    line: paragraph.line,
    paragraph,
    state: stateOf(paragraph),
  }))
  const repeats = seed.repeats.map(({line, sameAs}) => {
    const paragraph = byId.get(sameAs)
    if (paragraph === undefined) throw new SpecError(`unknown paragraph: ${sameAs}`)
    return {line, paragraph, state: 'repeat' as const}
  })
  const lines = [...first, ...repeats].toSorted((a, b) => a.line - b.line)
  if (lines.length === seed.lines) return lines
  throw new SpecError(`${seed.seed} has ${seed.lines} lines, its index ${lines.length}`)
}

function stateOf({role, quotable}: SeedParagraph): State {
  if (role === 'furniture') return 'furniture'
  return quotable ? 'once' : 'altered'
}
