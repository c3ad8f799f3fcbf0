import {pageAddress} from './addresses.ts'
import type {EditionFacts} from './edition.ts'
import {labelOf} from './words.ts'
import type {Words} from './words.ts'

/** What a browser that keeps the site calls the edition, and what its pages say when a newer one is ready. */
export function keeperNames(words: Words, {version}: EditionFacts) {
  return {
    name: version,
    notice: {
      words: labelOf(words, 'keepNotice'),
      link: labelOf(words, 'keepNoticeLink'),
      to: `${pageAddress('downloads').slice(1)}#keep`,
    },
  }
}
