import type {LineChart, LinePoint, LineSeries} from '../../src/charts/line-chart.ts'

const key = {
  seed: 'filled: told in a seed text',
  record: 'outlined: in the public record only',
  inexact: 'dashed ring: number or date not exact',
}

/** A point at the beginning of a day; its text is the number when none is given. */
export function pointOf(day: string, value: number, more: Partial<LinePoint> = {}): LinePoint {
  return {
    atMs: Date.parse(day),
    dateText: day,
    value,
    valueText: String(value),
    isShown: true,
    basis: 'record',
    ...more,
  }
}

const solid = {stroke: 'solid', tone: 'accent', hasArea: false} as const
const dashed = {stroke: 'dashed', tone: 'contrast', hasArea: false} as const

/** Chinese entries over Xinjiang under two tools, at the ends of four years. */
export const targets: LineChart = {
  chart: 'line',
  axisLabel: 'Names on each list at the end of the year',
  startMs: Date.parse('2018-12-31'),
  endMs: Date.parse('2021-12-31'),
  series: [
    {
      label: 'Entity List: entries for abuses in Xinjiang',
      curve: 'step',
      ...solid,
      points: [
        pointOf('2018-12-31', 0),
        pointOf('2019-12-31', 28, {basis: 'seed'}),
        pointOf('2020-12-31', 48),
        pointOf('2021-12-31', 67),
      ],
    },
    {
      label: 'Global Magnitsky: people and bodies',
      curve: 'step',
      ...dashed,
      points: [
        pointOf('2018-12-31', 0),
        pointOf('2019-12-31', 0),
        pointOf('2020-12-31', 8),
        pointOf('2021-12-31', 12),
      ],
    },
  ],
  marks: [],
  key,
}

/** Chinese goods under the tariffs of Section 301, with the rates at each step. */
export const tariffs: LineChart = {
  chart: 'line',
  axisLabel: 'Chinese goods under the tariffs, billion US dollars a year',
  startMs: Date.parse('2018-06-01'),
  endMs: Date.parse('2020-02-29'),
  series: [
    {
      label: 'Goods taxed under Section 301',
      curve: 'step',
      stroke: 'solid',
      tone: 'accent',
      hasArea: true,
      points: [
        pointOf('2018-07-06', 34, {valueText: '34 at 25 per cent'}),
        pointOf('2018-08-23', 50, {valueText: '50 at 25 per cent'}),
        pointOf('2018-09-24', 250, {
          valueText: '250: 200 more at 10 per cent, later 25',
          basis: 'seed',
        }),
        pointOf('2019-09-01', 370, {
          valueText: '370: 120 more at 15 per cent, later 7.5',
          isApproximate: true,
        }),
      ],
    },
  ],
  marks: [
    {
      atMs: Date.parse('2019-05-10'),
      dateText: '10 May 2019',
      label: 'Rate on the 200 billion of List 3 goes up to 25 per cent',
    },
    {
      atMs: Date.parse('2019-08-01'),
      dateText: '1 Aug 2019',
      label: 'S2: tariffs on 300 billion more are announced',
    },
    {atMs: Date.parse('2020-02-14'), dateText: '14 Feb 2020', label: 'Phase one in force'},
  ],
  key,
}

/** Tickets that debtors on the court list could not buy, cumulative, in millions. */
export const tickets: LineChart = {
  chart: 'line',
  axisLabel: 'Blocked purchases since the list began, million (official, cumulative)',
  startMs: Date.parse('2017-01-01'),
  endMs: Date.parse('2019-12-31'),
  series: [
    ticketsOf('Air tickets', solid, [6.15, 9.36, 11.141, 14.63, 17.46, 20.47, 27.3], 'about 27.3'),
    ticketsOf(
      'High-speed rail tickets',
      dashed,
      [2.22, 3.67, 4.25, 5.22, 5.47, 5.71, 6],
      'nearly 6',
    ),
  ],
  marks: [],
  caution:
    'Sources mix people, times and tickets; the last rise may be a change in how they were counted.',
  key,
}

function ticketsOf(
  label: string,
  look: Pick<LineSeries, 'stroke' | 'tone' | 'hasArea'>,
  values: readonly number[],
  lastText: string,
): LineSeries {
  const days = [
    '2017-02-28',
    '2017-12-31',
    '2018-04-30',
    '2018-09-30',
    '2018-12-31',
    '2019-03-31',
    '2019-07-09',
  ]
  return {
    label,
    curve: 'linear',
    ...look,
    points: values.map((value, i) =>
      i < values.length - 1
        ? pointOf(days[i] ?? '', value)
        : pointOf(days[i] ?? '', value, {valueText: lastText, isApproximate: true}),
    ),
  }
}

/** Four series that end together, long words, coinciding points and crowded marks. */
export const nasty: LineChart = {
  chart: 'line',
  axisLabel: 'Something that is measured in a unit with a rather long name, thousand of them',
  startMs: Date.parse('2018-01-01'),
  endMs: Date.parse('2018-12-31'),
  series: (['solid', 'dashed', 'dotted', 'dashed'] as const).map((stroke, k) => ({
    label: `Series ${k + 1}, with a name that goes on over lines`,
    curve: k % 2 === 0 ? 'linear' : 'step',
    stroke,
    tone: (['accent', 'contrast', 'ink', 'grey'] as const)[k] ?? 'ink',
    hasArea: k === 0,
    points: [1, 3, 5, 7, 9, 11].map((month, i) =>
      pointOf(`2018-${String(month).padStart(2, '0')}-15`, (1000 + i * 3 + k) * 1000, {
        valueText: `more than ${(1000 + i * 3 + k) * 1000}`,
        basis: i % 2 === 0 ? 'seed' : 'record',
        isApproximate: i === k,
      }),
    ),
  })),
  marks: ['2018-01-01', '2018-06-01', '2018-06-08', '2018-12-20', '2018-12-31'].map((day) => ({
    atMs: Date.parse(day),
    dateText: day,
    label: 'A moment that takes up to sixty letters to be told in full',
  })),
  caution: 'The count may have changed between the third and the fourth of these points.',
  key,
}
