import type {Ledger} from '../ledger/ledger.ts'
import type {SeedIndex} from '../ledger/seed-index.ts'
import {SpecError} from '../spec-error.ts'
import type {BuiltFigure, TableCell} from './built-figure.ts'
import type {FigureOf} from './figure.ts'

type PresenceFigure = FigureOf<'presence'>

/** Where a person stands in a text: the paragraphs that name them, and whether they speak in one. */
type Appearance = {readonly paragraphs: readonly string[]; readonly speaks: boolean}

/** People × texts, from the paragraph index: who is named, who speaks, and in which paragraphs. */
export function buildPresence(figure: PresenceFigure, ledger: Ledger): BuiltFigure {
  const {speaks, named, absent} = figure.states
  const seeds = figure.columns.map(({seed: id}) => {
    const seed = ledger.seeds.get(id)
    if (seed === undefined) throw new SpecError(`no paragraph index: ${id}`)
    return seed
  })
  const rows = figure.rows.map(({name, label, note}) => {
    const found = seeds.map((seed) => appearanceIn(seed, name))
    if (found.every(({paragraphs}) => paragraphs.length === 0))
      throw new SpecError(`no paragraph index names: ${name}`)
    return {label, note, found}
  })
  const stateOf = (found: Appearance) => {
    if (found.paragraphs.length === 0) return absent
    return found.speaks ? speaks : named
  }
  return {
    figure,
    spec: {
      chart: 'matrix',
      rowHeading: figure.rowHeading,
      columns: figure.columns.map(({label, note}) => ({label, ...(note ? {note} : {})})),
      rows: rows.map(({label, note, found}) => ({
        label,
        ...(note ? {note} : {}),
        cells: found.map((appearance) => ({state: stateOf(appearance).id})),
      })),
      states: [speaks, named, absent],
    },
    table: {
      columns: [figure.rowHeading, ...figure.columns.map(({label}) => label)],
      rows: rows.map(({label, found}): TableCell[] => [
        {text: label, claims: []},
        ...found.map((appearance, i) => ({
          text: [stateOf(appearance).word, appearance.paragraphs.join(', ')]
            .filter(Boolean)
            .join(': '),
          claims: [],
          seed: seeds[i]?.seed ?? '',
        })),
      ]),
    },
    claims: [],
    seeds: seeds.map(({seed}) => seed),
    counts: [
      rows.length,
      ...figure.columns.flatMap((_, i) => [
        rows.filter(({found}) => found[i]?.paragraphs.length !== 0).length,
        rows.filter(({found}) => found[i]?.speaks).length,
      ]),
    ],
  }
}

function appearanceIn({paragraphs}: SeedIndex, name: string): Appearance {
  const naming = paragraphs.filter(({people}) => people.includes(name))
  return {
    paragraphs: naming.map(({id}) => id),
    speaks: naming.some(({speaker}) => isSpeaker(speaker, name)),
  }
}

// The index may add how a speaker is quoted: “Wilbur Ross (quote, in Dutch)”.
function isSpeaker(speaker: string | undefined, name: string): boolean {
  return speaker === name || speaker?.startsWith(`${name} (`) === true
}
