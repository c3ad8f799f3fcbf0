import type {StackedComposition} from '../../src/charts/stacked-composition.ts'

/** Sums of money in parts, with decimals, a hedge and a total of its own. */
export const money: StackedComposition = {
  chart: 'stacked',
  unit: 'million US dollars',
  scale: 'count',
  parts: [
    {id: 'paid', label: 'to be paid', pattern: 'solid', tone: 'accent'},
    {id: 'suspended', label: 'suspended for seven years', pattern: 'hatch', tone: 'accent'},
    {id: 'escrow', label: 'in escrow at a US bank', pattern: 'outline', tone: 'contrast'},
  ],
  rows: [
    {
      label: 'Department of Justice',
      note: 'fine and forfeiture, March 2017',
      counts: {paid: 430.488798},
      total: '430.5',
    },
    {
      label: 'Department of Commerce',
      note: 'Bureau of Industry and Security, March 2017',
      counts: {paid: 361, suspended: 300},
      total: '661',
    },
    {label: 'Treasury', note: 'sanctions office', counts: {paid: 100.871266}, total: '100.9'},
    {
      label: 'Second settlement',
      note: 'June 2018',
      counts: {paid: 1000, escrow: 400},
      texts: {escrow: 'about 400'},
      total: 'about 1,400',
    },
  ],
}

/** One part; rows of one and of none. */
export const speakers: StackedComposition = {
  chart: 'stacked',
  unit: 'named speakers',
  unitOfOne: 'named speaker',
  scale: 'count',
  parts: [{id: 'named', label: 'named speakers', pattern: 'solid', tone: 'accent'}],
  rows: [
    {label: 'S0 Trouw', note: '12 paragraphs', counts: {named: 1}, total: '1'},
    {label: 'S1 South China Morning Post (copy)', counts: {named: 4}, total: '4'},
    {label: 'S2 The New York Times (altered copy)', counts: {named: 3}, total: '3'},
    {label: 'S3, unsigned', counts: {named: 0}, total: '0'},
    {label: 'S4', counts: {named: 0}, total: '0'},
  ],
}
