import type {Claim} from '../ledger/claim.ts'
import type {Ledger} from '../ledger/ledger.ts'
import type {Person} from './names.ts'

/** What a person or body says in the ledger, and what is said of it. */
export type PersonClaims = {readonly says: readonly Claim[]; readonly about: readonly Claim[]}

/** The claims of a person or body, by name and other spellings, in the ledger's order. */
export function claimsOfPerson({name, also = []}: Person, {claims}: Ledger): PersonClaims {
  const names = [name, ...also]
  const all = [...claims.values()]
  const says = all.filter((claim) => names.some((own) => isSpeaker(claim, own)))
  return {
    says,
    about: all.filter(
      (claim) => !says.includes(claim) && claim.about.some((subject) => names.includes(subject)),
    ),
  }
}

// `says` begins with the speaker: “Geng Shuang, a foreign ministry spokesman”.
function isSpeaker({says}: Claim, name: string): boolean {
  return says === name || [',', ';', ' ('].some((mark) => says.startsWith(`${name}${mark}`))
}

/** Seed id → locators of the paragraphs that name a person, e.g. `s1` → `['p22', 'p23']`. */
export function paragraphsNaming(
  {name, also = []}: Person,
  {seeds}: Ledger,
): Map<string, string[]> {
  const names = [name, ...also]
  const found = [...seeds.values()].map(({seed, paragraphs}) => {
    const naming = paragraphs.filter(({people}) => people.some((one) => names.includes(one)))
    return [seed, naming.map(({id}) => id)] as const
  })
  return new Map(found.filter(([, locators]) => locators.length > 0))
}
