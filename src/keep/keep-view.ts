import {fillIn} from '../fill-in.ts'
import type {FailureReason} from './keep-failure.ts'
import type {KeptSummary} from './kept-list.ts'

/** Labels of content/words.json that the section shows by script. */
export const keepLabels = [
  ...(['keepNot', 'keepSize', 'keepBegins', 'keepNow', 'keepDone', 'keepReady'] as const),
  ...(['keepCannot', 'keepNothing', 'keepStays', 'keepStopped'] as const),
  ...(['keepOffline', 'keepChanged', 'keepFull', 'keepRefused'] as const),
] as const

export type KeepWords = Readonly<Record<(typeof keepLabels)[number], string>>

/** How it stands with keeping. */
export type KeepState =
  | {readonly kind: 'cannot'}
  | {readonly kind: 'not kept'; readonly size?: KeptSummary | undefined}
  | {readonly kind: 'keeping'; readonly done: number; readonly total: number}
  | {readonly kind: 'kept'; readonly edition: KeptSummary}
  | {readonly kind: 'ready'; readonly edition: KeptSummary; readonly next: KeptSummary}
  | {
      readonly kind: 'failed'
      readonly reason: FailureReason
      /** What was kept before, and stays. */
      readonly edition?: KeptSummary | undefined
    }
  | {readonly kind: 'stopped'}

export type KeepButton = 'keep' | 'take' | 'stop'

/** What the section shows. */
export type KeepView = {
  readonly text: string
  readonly buttons: readonly KeepButton[]
  /** Part that is done, from 0 to 1. */
  readonly progress?: number
}

const reasons: Readonly<Record<FailureReason, keyof KeepWords>> = {
  offline: 'keepOffline',
  changed: 'keepChanged',
  full: 'keepFull',
  refused: 'keepRefused',
}

export function keepView(state: KeepState, words: KeepWords): KeepView {
  switch (state.kind) {
    case 'cannot':
      return {text: words.keepCannot, buttons: []}
    case 'not kept': {
      const size = state.size && fillIn(words.keepSize, {size: megabytes(state.size.bytes)})
      return {text: joined(words.keepNot, size), buttons: ['keep']}
    }
    case 'keeping': {
      if (state.total === 0) return {text: words.keepBegins, buttons: ['stop'], progress: 0}
      return {
        text: keepingText(state, words),
        buttons: ['stop'],
        progress: state.done / state.total,
      }
    }
    case 'kept': {
      const {name, bytes} = state.edition
      const text = fillIn(words.keepDone, {edition: name, size: megabytes(bytes)})
      return {text, buttons: ['stop']}
    }
    case 'ready': {
      const text = fillIn(words.keepReady, {edition: state.edition.name, next: state.next.name})
      return {text, buttons: ['take', 'stop']}
    }
    case 'failed': {
      const {edition} = state
      const left = edition && fillIn(words.keepStays, {edition: edition.name})
      const text = joined(left ?? words.keepNothing, words[reasons[state.reason]])
      return {text, buttons: edition === undefined ? ['keep'] : ['stop']}
    }
    case 'stopped':
      return {text: words.keepStopped, buttons: ['keep']}
    default:
      return state satisfies never
  }
}

/** In steps of a tenth, so that a screen reader is not told every file; the bar shows every one. */
function keepingText(
  {done, total}: {readonly done: number; readonly total: number},
  words: KeepWords,
): string {
  const tenth = Math.floor((done / total) * 10)
  const shown = done === total ? total : (tenth * total) / 10
  return fillIn(words.keepNow, {done: megabytes(shown), total: megabytes(total)})
}

function joined(...sentences: readonly (string | undefined)[]): string {
  return sentences.filter((sentence) => sentence !== undefined).join(' ')
}

/** `17123456` → `17.1 MB` */
function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`
}
