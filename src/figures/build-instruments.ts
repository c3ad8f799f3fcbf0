import type {Answer, Instrument} from '../ledger/instrument.ts'
import type {Ledger} from '../ledger/ledger.ts'
import {SpecError} from '../spec-error.ts'
import type {BuiltFigure} from './built-figure.ts'
import type {FigureOf} from './figure.ts'

/** Aspects × instruments in the short words of the cards. */
export function buildInstruments(figure: FigureOf<'instruments'>, ledger: Ledger): BuiltFigure {
  const {aspects, instruments} = ledger.instruments
  const compared = aspects.filter(({compared}) => compared)
  const rows = compared.map(({id, label}) => ({
    label,
    answers: instruments.map((instrument) => answerOf(instrument, id)),
  }))
  const state = {id: 'words', word: figure.rowHeading, symbol: 'none' as const}
  return {
    figure,
    spec: {
      chart: 'matrix',
      rowHeading: figure.rowHeading,
      columns: instruments.map(({short}) => ({label: short})),
      rows: rows.map(({label, answers}) => ({
        label,
        cells: answers.map(({short}) => ({state: state.id, text: short})),
      })),
      states: [state],
    },
    table: {
      columns: [figure.rowHeading, ...instruments.map(({name}) => name)],
      rows: rows.map(({label, answers}) => [
        {text: label, claims: []},
        ...answers.map(({short, claim}) => ({text: short, claims: [claim]})),
      ]),
    },
    claims: [...new Set(rows.flatMap(({answers}) => answers.map(({claim}) => claim)))],
    seeds: [],
    counts: [instruments.length, rows.length],
  }
}

function answerOf({id, answers}: Instrument, aspect: string): Answer {
  const answer = answers[aspect]
  if (answer === undefined) throw new SpecError(`${id} has no answer: ${aspect}`)
  return answer
}
