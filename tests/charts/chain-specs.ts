import type {Chain} from '../../src/charts/chain.ts'

export const letter: Chain = {
  chart: 'chain',
  changes: {kept: 'kept', added: 'added', lost: 'lost', changed: 'changed'},
  steps: [
    {
      when: '25 April 2018',
      who: 'China’s civil aviation regulator, letter to foreign airlines',
      says: 'Stop listing Taiwan, Hong Kong and Macau as countries within 30 days, or be recorded as seriously untrustworthy under the credit rules.',
      changes: [],
    },
    {
      when: '5 May 2018',
      who: 'Josh Rogin, The Washington Post',
      says: 'The letter is a version of the “social credit score”, now imposed on foreign companies.',
      changes: [
        {
          change: 'kept',
          text: 'the demand on Taiwan, Hong Kong and Macau, and the threat in the last paragraph',
        },
        {change: 'changed', text: 'a record of serious misconduct becomes a score'},
        {change: 'added', text: 'the White House calls it “Orwellian nonsense”'},
      ],
    },
    {
      when: '25 to 26 July 2018',
      who: 'The regulator, in Chinese state media',
      says: 'All 44 airlines have made changes and 40 have finished; the changes of four US carriers are incomplete.',
      changes: [
        {
          change: 'added',
          text: 'the results, airline by airline; the carriers wrote different names, and several none',
        },
        {change: 'lost', text: 'the credit rules'},
      ],
    },
    {
      when: 'after 2019',
      who: 'S3, an unsigned text',
      says: 'In May 2018 airlines were forced to remove “Taiwan”; they wrote “Taipei”, and China accepted.',
      changes: [
        {
          change: 'lost',
          text: 'Hong Kong and Macau, the deadline, the other airlines’ “Taiwan, China”',
        },
        {change: 'changed', text: 'April and July become May; “incomplete” becomes “accepted”'},
      ],
    },
  ],
}

/** Long words for the changes, the longest texts, and a step without changes. */
export const longChain: Chain = {
  chart: 'chain',
  changes: {
    kept: 'kept from the step before',
    added: 'added here for the first time',
    lost: 'no longer said',
    changed: 'said in other words than before',
  },
  steps: ['one', 'two', 'three', 'four', 'five', 'six'].map((number, i) => ({
    when: `perhaps between March and April, ${number}`,
    who: 'Telecommunications-equipment correspondents in Washington',
    says: 'Misunderstandings accumulate: characteristically disproportionate counter-measures, notwithstanding internationally acknowledged uncertainties, were never shown.',
    changes: (['kept', 'added', 'lost', 'changed'] as const)
      .filter((_, kind) => i > 0 && kind < 5 - i)
      .map((change) => ({
        change,
        text: 'Telecommunications-equipment manufacturers counterfeit interoperability everywhere, always and on purpose too.',
      })),
  })),
}
