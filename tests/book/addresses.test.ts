import {join} from 'node:path'
import {expect, test} from 'vitest'
import {evidenceAddress} from '../../src/book/addresses.ts'
import {loadSite} from '../../src/site.ts'
import {goldenFolder} from '../checks/golden-folder.ts'

const {ledger} = loadSite(join(goldenFolder, 'good'))

test.each([
  ['s9', 'p02', '/sources/s9.html#p02'],
  ['s9', 'whole text', '/sources/s9.html'],
  ['port-notice', 'p02', '/sources/port-notice.html'],
])('evidenceAddress(%s, %s) is %s', (source, locator, address) => {
  expect(evidenceAddress({source, locator}, ledger)).toBe(address)
})
