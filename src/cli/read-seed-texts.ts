import {existsSync, readdirSync, readFileSync} from 'node:fs'
import type {SeedTexts} from '../checks/check-quotes.ts'
import type {Ledger} from '../ledger/ledger.ts'

/**
 * Reads the seed texts where they are at hand. They are other people's and not part of the project:
 * without them quotes are proven by fingerprint alone.
 *
 * @param folder e.g. `../shared/seeds`, files named `001_….txt` for `s1`
 */
export function readSeedTexts(folder: string, ledger: Ledger): SeedTexts {
  if (!existsSync(folder)) return new Map()
  const names = readdirSync(folder).toSorted()
  return new Map(
    [...ledger.seeds.keys()].flatMap((seed) => {
      const name = names.find((candidate) => candidate.startsWith(`00${seed.slice(1)}_`))
      if (name === undefined) return []
      return [[seed, readFileSync(`${folder}/${name}`, 'utf8').split('\n')] as const]
    }),
  )
}
