import type {Ledger} from '../ledger/ledger.ts'
import {claimById} from '../ledger/ledger.ts'
import {buildChain} from './build-chain.ts'
import {buildClaimBoard} from './build-claim-board.ts'
import {buildComposition} from './build-composition.ts'
import {buildCycle} from './build-cycle.ts'
import {buildCount} from './build-count.ts'
import {buildEvidenceMatrix} from './build-evidence-matrix.ts'
import {buildInstruments} from './build-instruments.ts'
import {buildLine} from './build-line.ts'
import {buildMatrix} from './build-matrix.ts'
import {buildNetwork} from './build-network.ts'
import {buildPath} from './build-path.ts'
import {buildPresence} from './build-presence.ts'
import {buildRange} from './build-range.ts'
import {buildShare} from './build-share.ts'
import {buildStack} from './build-stack.ts'
import {buildStrip} from './build-strip.ts'
import {buildTimeline} from './build-timeline.ts'
import {buildTree} from './build-tree.ts'
import {buildUnit} from './build-unit.ts'
import type {BuiltFigure} from './built-figure.ts'
import type {Figure} from './figure.ts'
import type {FigureWords} from './words.ts'

/**
 * Looks up a figure's claims and makes its chart spec and table.
 *
 * @param words what the figures share, of content/figure-words.json
 * @throws {SpecError} when a claim is unknown or of a kind the figure cannot show
 */
export function buildFigure(figure: Figure, ledger: Ledger, words: FigureWords): BuiltFigure {
  const built = buildKind(figure, ledger, words)
  const also = (figure.also ?? []).map((id) => claimById(ledger, id).id)
  return {...built, claims: [...new Set([...built.claims, ...also])]}
}

function buildKind(figure: Figure, ledger: Ledger, words: FigureWords): BuiltFigure {
  switch (figure.kind) {
    case 'unit':
      return buildUnit(figure, ledger, words)
    case 'evidence-matrix':
      return buildEvidenceMatrix(figure, ledger)
    case 'matrix':
      return buildMatrix(figure, ledger)
    case 'timeline':
      return buildTimeline(figure, ledger, words)
    case 'range':
      return buildRange(figure, ledger, words)
    case 'share':
      return buildShare(figure, ledger, words)
    case 'path':
      return buildPath(figure, ledger, words)
    case 'composition':
      return buildComposition(figure, ledger, words)
    case 'instruments':
      return buildInstruments(figure, ledger)
    case 'presence':
      return buildPresence(figure, ledger)
    case 'strip':
      return buildStrip(figure, ledger, words)
    case 'stack':
      return buildStack(figure, ledger, words)
    case 'count':
      return buildCount(figure, ledger, words)
    case 'claim-board':
      return buildClaimBoard(figure, ledger, words)
    case 'chain':
      return buildChain(figure, ledger, words)
    case 'line':
      return buildLine(figure, ledger, words)
    case 'tree':
      return buildTree(figure, ledger, words)
    case 'network':
      return buildNetwork(figure, ledger, words)
    case 'cycle':
      return buildCycle(figure, ledger, words)
    default:
      return figure satisfies never
  }
}
