import {describe, expect, test} from 'vitest'
import {claimsOfPerson, paragraphsNaming} from '../../src/book/person-claims.ts'
import {loadSite} from '../../src/site.ts'
import {ledgerWith} from '../figures/made-figure.ts'

const {book, ledger} = loadSite('.')

function personOf(id: string) {
  const person = book.people.get(id)
  if (person === undefined) throw new RangeError(`unknown person: ${id}`)
  return person
}

/** Is the claim of this speaker one that the person makes, is told in, or neither? */
function roleOf(person: string, says: string, about: readonly string[] = []) {
  const made = ledgerWith({'made-claim': {says, about}})
  const found = claimsOfPerson(personOf(person), made, book.people)
  const isMade = ({id}: {readonly id: string}) => id === 'made-claim'
  if (found.says.some(isMade)) return 'says'
  return found.about.some(isMade) ? 'about' : 'neither'
}

describe('claimsOfPerson(person, ledger, people)', () => {
  test.each([
    ['mike-pence', 'Mike Pence, US vice-president'],
    ['mike-pence', 'Trouw; Mike Pence, US Vice President'],
    ['trouw', 'Trouw; Mike Pence, US Vice President'],
    ['donald-trump', 'President Donald Trump; US Congressional Research Service on its scope'],
    ['crs', 'President Donald Trump; US Congressional Research Service on its scope'],
    ['vincent-brussee', 'Katja Drinhausen and Vincent Brussee, MERICS'],
    ['vincent-brussee', 'Xin Dai, Vincent Brussee and Zeyi Yang; others differ'],
    ['xin-dai', 'Zeyi Yang or Xin Dai'],
    ['rogier-creemers', 'Xin Dai and Zeyi Yang; Rogier Creemers sees no unified machine'],
    ['chris-smith', 'Ben Cardin and Chris Smith, each about himself'],
    ['chris-smith', 'Lawmakers, led by Senator Marco Rubio and Representative Chris Smith'],
    ['hua-chunying', 'China’s foreign ministry, through Hua Chunying'],
    ['peter-navarro', 'The Daily Beast, citing unnamed people; Peter Navarro in his memoir'],
    ['reuters', 'Global Times, Reuters and South China Morning Post'],
    ['south-china-morning-post', 'Global Times, Reuters and South China Morning Post'],
    ['bloomberg', 'South China Morning Post, Trouw, Bloomberg'],
    ['new-york-times', 'The South China Morning Post and the New York Times'],
    [
      'ndrc',
      'National Development and Reform Commission of China, People’s Bank of China and others',
    ],
    ['white-house', 'The White House'],
  ])('%s speaks in “%s”', (person, says) => {
    expect(roleOf(person, says)).toBe('says')
  })

  test.each([
    ['donald-trump', 'Trump administration'],
    ['donald-trump', 'Donald Trump administration'],
    ['donald-trump', 'Friends of Donald Trump'],
    ['reuters', 'Donald Trump, US president, as reported by Reuters'],
    ['jessica-batke', 'UN committee, as reported by Reuters and Jessica Batke'],
    [
      'chris-smith',
      'Family Research Council, an advocacy group, quoting Representative Chris Smith',
    ],
    ['us-justice-department', 'Mary McCord, US Department of Justice'],
    ['new-york-times', 'Ana Swanson and Edward Wong, New York Times, in an altered copy'],
    ['white-house', 'Lindsay Walters, White House spokeswoman'],
    ['ant', 'Anton Moiseienko, Australian National University'],
    ['zte', 'ZTE-related press'],
    ['state-council', 'General Offices of the Party Central Committee and the State Council'],
  ])('%s does not speak in “%s”', (person, says) => {
    expect(roleOf(person, says)).toBe('neither')
  })

  test('who is told of does not speak', () => {
    expect(roleOf('donald-trump', 'Reuters', ['Donald Trump'])).toBe('about')
    expect(roleOf('donald-trump', 'Donald Trump, US president', ['Donald Trump'])).toBe('says')
  })

  test('knows other spellings', () => {
    expect(roleOf('caac', 'Civil Aviation Administration of China (CAAC), in a letter')).toBe(
      'says',
    )
  })
})

test('paragraphsNaming(person, ledger) gives the paragraphs of each seed, and no seed without one', () => {
  const found = paragraphsNaming(personOf('wilbur-ross'), ledger)
  const expected = [...ledger.seeds.values()].flatMap(({seed, paragraphs}) =>
    paragraphs.filter(({people}) => people.includes('Wilbur Ross')).map(({id}) => `${seed}:${id}`),
  )
  expect(expected).not.toEqual([])
  expect([...found].flatMap(([seed, ids]) => ids.map((id) => `${seed}:${id}`))).toEqual(expected)
  expect([...found.values()].every((ids) => ids.length > 0)).toBe(true)
})
