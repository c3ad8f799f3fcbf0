import type {Element} from 'hast'
import type {Artboard} from './artboard.ts'
import {drawBoardCards} from './board-cards.ts'
import {drawBoardRows} from './board-rows.ts'
import {chartRoot} from './chart-root.ts'
import type {StateSymbol} from './state-symbol.ts'
import {SpecError} from '../spec-error.ts'

export type Verdict = {
  readonly id: string
  /** `partly supported` */
  readonly word: string
  readonly symbol: StateSymbol
}

export type BoardRow = {
  /** The tested claim. */
  readonly claim: string
  /** What the evidence shows. */
  readonly finds: string
  /** Id of a verdict. */
  readonly verdict: string
}

/** Claims beside what the evidence shows, each with its place on one scale of verdicts. */
export type ClaimBoard = {
  readonly chart: 'claim-board'
  readonly claimHeading: string
  readonly evidenceHeading: string
  /** The scale, from best to least supported; verdicts that no row has keep their place on it. */
  readonly verdicts: readonly Verdict[]
  readonly rows: readonly BoardRow[]
}

/**
 * Draws a row a claim: on the wide artboard the claim, its verdict in the verdict's column, and the
 * evidence under the verdict's word; on the narrow one a card a claim, with the same scale in little.
 *
 * @throws {SpecError} `claim board needs at least 1 row and 2 verdicts, got 0 and 5`
 * @throws {SpecError} `two verdicts with one id: partly`
 * @throws {SpecError} see {@link verdictOf}
 */
export function drawClaimBoard(board: ClaimBoard, artboard: Artboard, _id: string): Element {
  check(board)
  const draw = artboard.name === 'wide' ? drawBoardRows : drawBoardCards
  const {elements, heightPx} = draw(board, artboard)
  return chartRoot(artboard.widthPx, heightPx, elements)
}

function check({verdicts, rows}: ClaimBoard): void {
  if (rows.length === 0 || verdicts.length < 2) {
    const got = `${rows.length} and ${verdicts.length}`
    throw new SpecError(`claim board needs at least 1 row and 2 verdicts, got ${got}`)
  }
  const ids = verdicts.map(({id}) => id)
  const twice = ids.find((id, i) => ids.indexOf(id) !== i)
  if (twice !== undefined) throw new SpecError(`two verdicts with one id: ${twice}`)
}
