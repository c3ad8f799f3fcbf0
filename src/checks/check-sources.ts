import type {Problem} from '../errors.ts'
import {isDate} from '../ledger/date.ts'
import type {Ledger} from '../ledger/ledger.ts'

/** Checks dates and cards of sources, and that each is cited. */
export function checkSources(ledger: Ledger): Problem[] {
  const cited = new Set(
    [...ledger.claims.values()].flatMap((claim) => claim.evidence.map(({source}) => source)),
  )
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
    if (source.role === 'record' && !cited.has(source.id)) {
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
