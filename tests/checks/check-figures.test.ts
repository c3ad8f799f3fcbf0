import {describe, expect, test} from 'vitest'
import {checkFigures} from '../../src/checks/check-figures.ts'
import type {Claim} from '../../src/ledger/claim.ts'
import type {Ledger} from '../../src/ledger/ledger.ts'
import {claimById} from '../../src/ledger/ledger.ts'
import {loadSite} from '../../src/site.ts'
import {SpecError} from '../../src/spec-error.ts'

const site = loadSite('.')
const {ledger} = site
const id = 'el-etnam'

function withValue(value: number): Ledger {
  const claim = {...claimById(ledger, id), value} as Claim // the real content has it as a quantity
  return {...ledger, claims: new Map([...ledger.claims, [id, claim]])}
}

describe('checkFigures(site)', () => {
  test('reports what an author can mend, also when only the drawing fails', () => {
    const messages = checkFigures({...site, ledger: withValue(9e6)}).map(({code, message}) => [
      code,
      message,
    ])
    expect(messages).toEqual([
      ['F001', 'axis does not hold 9000000: 0,3500000, in row "East Turkistan movement"'],
    ])
  })

  test('throws our own faults on, with their stack', () => {
    const check = (): unknown => checkFigures({...site, ledger: withValue(NaN)})
    expect(check).toThrow('number is not finite: NaN')
    expect(check).not.toThrow(SpecError)
  })
})
