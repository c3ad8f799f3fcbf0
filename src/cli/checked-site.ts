import {checkContent, checkLedger} from '../checks/check-content.ts'
import {ContentError} from '../errors.ts'
import {readPermalinks} from '../portable/read-permalinks.ts'
import {readSite} from '../site.ts'
import type {Site} from '../site.ts'
import {readSeedTexts} from './read-seed-texts.ts'

/**
 * Reads and checks the content below `root`.
 *
 * @param seeds folder of the seed texts; where it is missing, quotes are proven by fingerprint alone
 * @throws {ContentError} with all problems, of form and of meaning
 */
export function checkedSite(root: string, seeds: string): Site {
  const {site, ledger, problems} = readSite(root)
  const texts = readSeedTexts(seeds, ledger)
  const meaning = site === undefined ? checkLedger(ledger, texts) : checkContent(site, texts)
  const found = [...problems, ...readPermalinks(root).problems, ...meaning]
  if (site === undefined || found.length > 0) throw new ContentError(found)
  return site
}
