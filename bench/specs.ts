import type {Matrix} from '../src/charts/matrix.ts'
import type {RangePlot} from '../src/charts/range-plot.ts'
import type {ShareBar} from '../src/charts/share-bar.ts'
import type {Timeline, TimelineEvent} from '../src/charts/timeline.ts'

const dayMs = 86_400_000
const key = {seed: 'filled: in at least one seed text', record: 'outlined: in the record only'}

/** One whole in five parts. */
export const share: ShareBar = {
  chart: 'share',
  whole: 'The settlement of March 2017: $1,192 million',
  parts: [
    {label: 'Justice: fine', share: 0.2407, valueText: '$287 million', basis: 'record'},
    {label: 'Justice: forfeiture', share: 0.1203, valueText: '$143 million', basis: 'record'},
    {label: 'Commerce: to pay', share: 0.3028, valueText: '$361 million', basis: 'record'},
    {label: 'Commerce: suspended', share: 0.2516, valueText: '$300 million', basis: 'record'},
    {label: 'Treasury (OFAC)', share: 0.0846, valueText: '$101 million', basis: 'record'},
  ],
}

const firms = [
  'Hikvision',
  'SenseTime',
  'Megvii',
  'iFlytek',
  'Dahua',
  'Meiya Pico',
  'Yixin',
  'Yitu',
]
const namedIn: Readonly<Record<string, readonly string[]>> = {
  S0: firms.slice(0, 4),
  S1: firms.slice(0, 7),
  S2: ['Hikvision', 'Dahua'],
  S3: [],
  S4: ['Hikvision', 'Dahua', 'iFlytek', 'Meiya Pico', 'Yixin'],
  Rule: firms,
}

/** Eight firms by six texts. */
export const matrix: Matrix = {
  chart: 'matrix',
  rowHeading: 'Firm',
  columns: Object.keys(namedIn).map((label) => ({label})),
  rows: firms.map((label) => ({
    label,
    cells: Object.values(namedIn).map((names) => ({
      state: names.includes(label) ? 'named' : 'absent',
    })),
  })),
  states: [
    {id: 'named', word: 'named', symbol: 'filled'},
    {id: 'absent', word: 'not named', symbol: 'dash'},
  ],
}

function event(
  date: string,
  label: string,
  track: string,
  basis: TimelineEvent['basis'],
): TimelineEvent {
  const startMs = Date.parse(date)
  return {
    label,
    dateText: date,
    startMs,
    endMs: startMs + dayMs - 1,
    precision: 'day',
    track,
    basis,
  }
}

/** Thirteen events on three tracks, seven of them within five days. */
export const timeline: Timeline = {
  chart: 'timeline',
  startMs: Date.parse('2019-05-01'),
  endMs: Date.parse('2019-11-01') - 1,
  tracks: [
    {id: 'us', label: 'US measures on Xinjiang'},
    {id: 'talks', label: 'Trade talks and speeches'},
    {id: 'china', label: 'China’s government'},
  ],
  events: [
    event('2019-05-21', 'New York Times: Hikvision may be listed', 'us', 'seed'),
    event('2019-08-13', 'A federal buying ban on five firms starts', 'us', 'seed'),
    event('2019-10-07', 'Commerce announces 28 additions to the list', 'us', 'seed'),
    event('2019-10-08', 'State Department announces visa limits', 'us', 'seed'),
    event('2019-10-09', 'The rule takes effect', 'us', 'record'),
    event('2019-06-21', 'Pence’s speech on China is put off again', 'talks', 'seed'),
    event('2019-06-29', 'Truce of Osaka', 'talks', 'seed'),
    event('2019-09-01', 'Part of the $300 billion list takes effect', 'talks', 'record'),
    event('2019-10-11', 'Trump announces a “phase one” deal', 'talks', 'record'),
    event('2019-08-16', 'White paper on vocational centres', 'china', 'record'),
    event('2019-10-08', 'Foreign ministry calls the charges groundless', 'china', 'seed'),
    event('2019-10-08', 'Ministry of Commerce asks for removal', 'china', 'record'),
    event('2019-10-09', 'Foreign ministry lodges a protest', 'china', 'record'),
  ],
  key,
}

/** Six estimates: intervals, points, open ends. */
export const range: RangePlot = {
  chart: 'range',
  axisLabel: 'people held, as each source gives it',
  domain: [0, 3_000_000],
  caution: 'Methods differ: do not compare row with row.',
  rows: [
    {
      label: 'New York Times, May 2019',
      note: 'no source named',
      low: 800_000,
      high: 3_000_000,
      valueText: '800,000 to 3 million',
      basis: 'seed',
    },
    {
      label: 'SCMP, October 2019',
      note: 'method not given',
      low: 1_000_000,
      openHigh: true,
      valueText: 'more than 1 million',
      basis: 'seed',
    },
    {
      label: 'Gay McDougall, August 2018',
      note: 'reports received',
      value: 1_000_000,
      valueText: '1 million',
      basis: 'record',
    },
    {
      label: 'Randall Schriver, May 2019',
      note: 'method not given',
      low: 1_000_000,
      high: 3_000_000,
      valueText: '1 to 3 million',
      basis: 'record',
    },
    {
      label: 'Adrian Zenz, November 2019',
      note: 'documents',
      low: 900_000,
      high: 1_800_000,
      valueText: '0.9 to 1.8 million',
      basis: 'record',
    },
    {
      label: 'ETNAM, November 2019',
      note: 'method not stated',
      value: 3_000_000,
      valueText: '3 million',
      basis: 'record',
    },
  ],
  key: {...key, inexact: 'dashed ring: not exact', open: 'arrow: more than the number'},
}

/** The kinds that Plot can draw too. */
export const specs = {share, matrix, timeline, range} as const
