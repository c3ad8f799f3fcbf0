import type {Claim} from '../ledger/claim.ts'
import type {Ledger} from '../ledger/ledger.ts'
import type {Person} from './names.ts'

/** What a person or body says in the ledger, and what is said of it. */
export type PersonClaims = {readonly says: readonly Claim[]; readonly about: readonly Claim[]}

/**
 * The claims of a person or body, by name and other spellings, in the ledger's order.
 *
 * @param people all people and bodies, to tell the second speaker of a list from a speaker's employer
 */
export function claimsOfPerson(
  person: Person,
  {claims}: Ledger,
  people: ReadonlyMap<string, Person>,
): PersonClaims {
  const names = namesOf(person)
  const bodies = [...people.values()].filter(isBody).flatMap(namesOf)
  const all = [...claims.values()]
  const says = all.filter((claim) => names.some((name) => speaks(name, claim, person, bodies)))
  return {
    says,
    about: all.filter(
      (claim) => !says.includes(claim) && claim.about.some((subject) => names.includes(subject)),
    ),
  }
}

function namesOf({name, also = []}: Person): string[] {
  return [name, ...also]
}

function isBody({kind}: Person): boolean {
  return kind !== 'person'
}

// `says` is a list of speakers, each with a title before or a role behind, divided by semicolons:
// “Trouw; President Donald Trump and Mike Pence, US vice-president, as reported by Reuters”.
function speaks(name: string, {says}: Claim, person: Person, bodies: readonly string[]): boolean {
  return says.split('; ').some((part) => {
    const at = part.indexOf(name)
    if (at === -1) return false
    const before = part.slice(0, at).replace(titles, '')
    const after = part.slice(at + name.length)
    if (!nameEnds.test(after) || !leadsToSpeaker(before)) return false
    // A body behind a comma employs the speaker before it, unless that is a body too or the list goes on.
    const isListed = !before.endsWith(', ') || after.startsWith(' and ')
    return !isBody(person) || isListed || bodies.some((body) => before.endsWith(`${body}, `))
  })
}

const titles =
  /(?:\b(?:US|President|Vice President|Senator|Representative|Secretary|Ambassador|Judge|Professor|[Tt]he) )+$/
const nameEnds = /^(?:$|,| \(| (?:and|or|for|in|on|as|through|sees) )/

// A role or a way of saying begins in lower case, and what follows it are no speakers: “as reported by Reuters and …”.
function leadsToSpeaker(before: string): boolean {
  if (before === '') return true
  if (/\p{L}s of [^,]*$/u.test(before)) return false // “General Offices of the Party and the State Council”
  if (!/(?:, | and | or |, (?:through|led by) )$/.test(before)) return false
  const named = before
    .replace(/, (?:through|led by) /, ', ')
    .split(', ')
    .filter(Boolean)
  return named.every((words) => /^(?:the )?\p{Lu}/u.test(words))
}

/** Seed id → locators of the paragraphs that name a person, e.g. `s1` → `['p22', 'p23']`. */
export function paragraphsNaming(person: Person, {seeds}: Ledger): Map<string, string[]> {
  const names = namesOf(person)
  const found = [...seeds.values()].map(({seed, paragraphs}) => {
    const naming = paragraphs.filter(({people}) => people.some((one) => names.includes(one)))
    return [seed, naming.map(({id}) => id)] as const
  })
  return new Map(found.filter(([, locators]) => locators.length > 0))
}
