import {z} from 'zod'
import {EdtfText, Id} from '../ledger/fields.ts'
import {paragraphKinds} from '../ledger/seed-index.ts'
import {ChainFigure} from './chain-figure.ts'
import {ClaimBoardFigure} from './claim-board-figure.ts'
import {CountFigure} from './count-figure.ts'
import {CycleFigure} from './cycle-figure.ts'
import {InstrumentsFigure} from './instruments-figure.ts'
import {LineFigure} from './line-figure.ts'
import {NetworkFigure} from './network-figure.ts'
import {PresenceFigure} from './presence-figure.ts'
import {StackFigure} from './stack-figure.ts'
import {TreeFigure} from './tree-figure.ts'
import {key, pattern, shared, State, tone} from './figure-parts.ts'

/** Counted squares in named groups; the units are the listings of a list's group. */
const UnitFigure = z.strictObject({
  ...shared,
  kind: z.literal('unit'),
  list: Id.describe('List whose listing claims are the units, e.g. entity-list-2019-10.'),
  groups: z.array(
    z.strictObject({group: z.string(), label: z.string(), note: z.string().optional()}),
  ),
  key,
})

/** Claims × sources: what each source does to each claim. The state is the evidence’s stance. */
const EvidenceMatrixFigure = z.strictObject({
  ...shared,
  kind: z.literal('evidence-matrix'),
  rowHeading: z.string().min(1),
  rows: z.array(z.strictObject({claim: Id, label: z.string().min(1), note: z.string().optional()})),
  columns: z.array(
    z.strictObject({
      label: z.string().min(1),
      note: z.string().optional(),
      sources: z
        .union([z.array(Id).min(1), z.literal('record')])
        .describe('One seed, or all record sources.'),
    }),
  ),
  states: z.strictObject({states: State, agrees: State, differs: State, silent: State}),
  cells: z
    .array(z.strictObject({claim: Id, column: z.int().nonnegative(), text: z.string().min(1)}))
    .optional()
    .describe('Words for single cells in place of the state’s word.'),
})

/** Rows × columns, each cell a state that rests on a claim. */
const MatrixFigure = z.strictObject({
  ...shared,
  kind: z.literal('matrix'),
  rowHeading: z.string().min(1),
  columns: z.array(z.strictObject({id: Id, label: z.string().min(1), note: z.string().optional()})),
  rows: z.array(
    z.strictObject({
      label: z.string().min(1),
      note: z.string().optional(),
      cells: z.array(
        z.strictObject({column: Id, state: Id, claim: Id, text: z.string().optional()}),
      ),
    }),
  ),
  states: z.array(State).min(1),
  empty: State.describe('State of a cell for which no claim is given.'),
})

/** Events on tracks. Dates and speakers come from the claims, short labels from here. */
const TimelineFigure = z.strictObject({
  ...shared,
  kind: z.literal('timeline'),
  from: EdtfText,
  to: EdtfText,
  tracks: z.array(z.strictObject({id: z.string().min(1), label: z.string().min(1)})).min(1),
  events: z
    .array(
      z.strictObject({
        claim: Id,
        label: z.string().min(1).max(60),
        track: z
          .string()
          .min(1)
          .optional()
          .describe('Track in this figure, where it cuts time otherwise than the claim does.'),
      }),
    )
    .min(1),
  key,
})

/** Points, intervals and open ends of quantities, one row a source. */
const RangeFigure = z.strictObject({
  ...shared,
  kind: z.literal('range'),
  axisLabel: z.string().min(1),
  domain: z.tuple([z.number(), z.number()]),
  caution: z.string().min(1).optional().describe('Said on the chart, e.g. that methods differ.'),
  rows: z.array(
    z.strictObject({
      claim: Id,
      label: z.string().min(1),
      note: z.string().optional().describe('Who counted, how.'),
      text: z
        .string()
        .min(1)
        .optional()
        .describe('The figure in words, where a hedge needs its own.'),
      gap: z.string().min(1).optional().describe('For a claim without a number: “not published”.'),
    }),
  ),
  key,
})

/** One whole and its parts, from quantities in per cent; the rest is drawn, not claimed. */
const ShareFigure = z.strictObject({
  ...shared,
  kind: z.literal('share'),
  whole: z.string().min(1),
  wholeClaim: Id,
  parts: z.array(z.strictObject({claim: Id, label: z.string().min(1)})).min(1),
  rest: z.strictObject({label: z.string().min(1), value: z.string().min(1)}),
})

/** Yes/no questions; the page prints the same steps as a list. */
const PathFigure = z.strictObject({
  ...shared,
  kind: z.literal('path'),
  start: z.string().min(1),
  steps: z.array(z.strictObject({id: Id, ask: z.string().min(1), yes: Id, no: Id, claim: Id})),
  outcomes: z.array(
    z.strictObject({
      id: Id,
      text: z.string().min(1),
      tone: z.enum(['free', 'ask', 'stop']),
      claim: Id,
    }),
  ),
})

/** What kinds of statement texts are made of, counted from the paragraph index. */
const CompositionFigure = z.strictObject({
  ...shared,
  kind: z.literal('composition'),
  scale: z.enum(['share', 'count']),
  parts: z.array(z.strictObject({kind: z.enum(paragraphKinds), label: z.string(), pattern, tone})),
  rows: z.array(z.strictObject({seed: Id, label: z.string().min(1), note: z.string().optional()})),
})

/** A seed as a row of lines, with repeats, furniture and altered lines marked. */
const StripFigure = z.strictObject({
  ...shared,
  kind: z.literal('strip'),
  seed: Id,
  states: z.array(
    z.strictObject({
      id: z.enum(['once', 'repeat', 'furniture', 'altered']),
      label: z.string().min(1),
      pattern: z.enum(['solid', 'hatch', 'outline', 'dot']),
      tone,
    }),
  ),
  brackets: z
    .array(z.strictObject({from: z.int(), to: z.int(), label: z.string().min(1)}))
    .optional(),
})

/** A picture of claims: which it shows, in what kind of chart, with which words. */
export const Figure = z.discriminatedUnion('kind', [
  UnitFigure,
  EvidenceMatrixFigure,
  MatrixFigure,
  TimelineFigure,
  RangeFigure,
  ShareFigure,
  PathFigure,
  CompositionFigure,
  StripFigure,
  ChainFigure,
  ClaimBoardFigure,
  CountFigure,
  CycleFigure,
  InstrumentsFigure,
  LineFigure,
  NetworkFigure,
  PresenceFigure,
  StackFigure,
  TreeFigure,
])

export type Figure = z.output<typeof Figure>
export type FigureOf<K extends Figure['kind']> = Extract<Figure, {kind: K}>
