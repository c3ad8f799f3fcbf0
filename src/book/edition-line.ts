import {formatDate} from '../ledger/date.ts'
import type {EditionFacts} from './edition.ts'
import {labelOf} from './words.ts'
import type {Words} from './words.ts'

/**
 * `Edition 0.3.0, 22 November 2026 (901ee2ae1117)`
 *
 * @param id of the built site, where it is known
 */
export function editionLine(words: Words, {version, date}: EditionFacts, id?: string): string {
  const line = `${labelOf(words, 'edition')} ${version}, ${formatDate(date)}`
  return id === undefined ? line : `${line} (${id})`
}
