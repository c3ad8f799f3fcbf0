import type {Problem} from '../errors.ts'
import {isDate} from '../ledger/date.ts'
import type {Ledger} from '../ledger/ledger.ts'
import {usesOf} from '../ledger/uses.ts'

/** Checks dates and cards of sources, and that each is cited; silence does not cite. */
export function checkSources(ledger: Ledger): Problem[] {
  return [...ledger.sources.values()].flatMap((source) => {
    const file = `content/sources/${source.id}.json`
    const problems: Problem[] = []
    if (!isDate(source.published)) {
      const message = `not an EDTF date: ${source.published}`
      problems.push({code: 'L004', file, pointer: '/published', message})
    }
    if (source.role === 'seed' && source.card === undefined)
      problems.push({
        code: 'L010',
        file,
        pointer: '/card',
        message: `seed without a card: ${source.id}`,
      })
    if (source.role === 'record' && usesOf(source.id, ledger).length === 0) {
      const hint = 'cite it or delete the file'
      problems.push({
        code: 'L011',
        file,
        pointer: '/id',
        message: `no claim cites: ${source.id}`,
        hint,
      })
    }
    return problems
  })
}
