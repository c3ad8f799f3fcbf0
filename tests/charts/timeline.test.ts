import {describe, expect, test} from 'vitest'
import {artboards} from '../../src/charts/artboard.ts'
import {drawTimeline} from '../../src/charts/timeline.ts'
import type {Timeline, TimelineEvent} from '../../src/charts/timeline.ts'
import {pick, withClass, withName} from './find-marks.ts'
import {layoutFaults, textBoxes} from './text-boxes.ts'
import {SpecError} from '../../src/spec-error.ts'

const dayMs = 86_400_000

function span(from: string, to = from): {startMs: number; endMs: number} {
  return {startMs: Date.parse(from), endMs: Date.parse(to) + dayMs - 1}
}

function happened(
  dateText: string,
  label: string,
  on: string | readonly [string, string],
  more: Partial<TimelineEvent> = {},
): TimelineEvent {
  const dates = typeof on === 'string' ? span(on) : span(...on)
  return {label, dateText, ...dates, precision: 'day', track: 'us', basis: 'seed', ...more}
}

const key = {seed: 'filled: told in a seed text', record: 'outlined: in the public record only'}

// 1 to 702 days: on the wide artboard, a day is a CSS pixel, and the axis begins at 9.
const small: Timeline = {
  chart: 'timeline',
  startMs: Date.parse('2018-01-01'),
  endMs: Date.parse('2018-01-01') + 702 * dayMs,
  tracks: [{id: 'us', label: 'US measures'}],
  events: [happened('20 Feb 2018', 'Rule in force', '2018-02-20')],
  key,
}

const realistic: Timeline = {
  chart: 'timeline',
  ...span('2019-05-01', '2019-10-31'),
  tracks: [
    {id: 'us', label: 'US measures on Xinjiang'},
    {id: 'talks', label: 'Trade talks'},
    {id: 'cn', label: 'China’s government'},
  ],
  events: [
    happened('21 May 2019', 'New York Times: Hikvision may be listed', '2019-05-21'),
    happened('13 Aug 2019', 'A federal buying ban starts', '2019-08-13'),
    happened('7 Oct 2019', 'Commerce announces 28 additions', '2019-10-07'),
    happened('8 Oct 2019', 'Visa limits on officials', '2019-10-08'),
    happened('9 Oct 2019', 'The additions take effect', '2019-10-09', {basis: 'record'}),
    happened('21 Jun 2019', 'Pence’s speech is put off', '2019-06-21', {track: 'talks'}),
    happened('29 Jun 2019', 'Truce of Osaka', '2019-06-29', {track: 'talks', basis: 'record'}),
    happened('10 to 11 Oct 2019', 'Talks in Washington', ['2019-10-10', '2019-10-11'], {
      track: 'talks',
      basis: 'record',
    }),
    happened('8 Oct 2019', 'Foreign ministry calls the charges groundless', '2019-10-08', {
      track: 'cn',
    }),
    happened('8 Oct 2019', 'Ministry of Commerce asks for removal', '2019-10-08', {
      track: 'cn',
      basis: 'record',
    }),
    happened('9 Oct 2019', 'Foreign ministry lodges a protest', '2019-10-09', {
      track: 'cn',
      basis: 'record',
    }),
  ],
  key,
}

const nasty: Timeline = {
  ...realistic,
  tracks: [{id: 'us', label: 'Everything in one track, with a name that goes on and on and on'}],
  events: [
    ...realistic.events.map((event) => ({...event, track: 'us'})),
    happened(
      'from about 3 Jun 2019',
      'A stay whose end nobody knows, in many words for a phone',
      ['2019-06-03', '2019-10-31'],
      {openEnd: true, approximate: true, basis: 'record'},
    ),
    happened('Aug 2019', 'A month', ['2019-08-01', '2019-08-31'], {precision: 'month'}),
    happened('1 May 2019', 'First day of the axis, with some words to it', '2019-05-01'),
    happened('31 Oct 2019', 'Last day of the axis, with some words to it', '2019-10-31'),
    happened('31 Oct 2019', 'The same last day again', '2019-10-31', {approximate: true}),
    happened('31 Oct 2019', 'Begins on the last day', '2019-10-31', {openEnd: true}),
  ],
}

describe('drawTimeline(timeline, wide)', () => {
  test('draws a day as a dot at the middle of the day, filled for a seed', () => {
    const svg = drawTimeline(small, artboards.wide, 'f')
    const dots = withName(svg, 'circle')
    expect(dots.map((dot) => pick(dot, 'className', 'cx', 'r'))).toEqual([
      [['fill-accent'], 59.5, 5],
    ])
  })

  test('draws a day outlined for the record', () => {
    const events = [happened('20 Feb 2018', 'Rule', '2018-02-20', {basis: 'record'})]
    const svg = drawTimeline({...small, events}, artboards.wide, 'f')
    expect(pick(withName(svg, 'circle')[0], 'className')).toEqual([['fill-sheet', 'line-accent']])
  })

  test('draws an interval as a bar from its first to its last millisecond', () => {
    const events = [happened('Jan to Apr 2018', 'Ban', ['2018-01-11', '2018-04-20'])]
    const svg = drawTimeline({...small, events}, artboards.wide, 'f')
    const bar = withName(svg, 'rect')[0]
    expect(pick(bar, 'x', 'width', 'height')).toEqual([19, 100, 9])
  })

  test('draws a month as a slim bar over the month', () => {
    const events = [
      happened('Mar 2018', 'Deal', ['2018-03-01', '2018-03-31'], {precision: 'month'}),
    ]
    const svg = drawTimeline({...small, events}, artboards.wide, 'f')
    expect(pick(withName(svg, 'rect')[0], 'x', 'width', 'height')).toEqual([68, 31, 6])
  })

  test('fades an open end out in dashes to an arrow', () => {
    const events = [happened('from Jan 2018', 'Ban', ['2018-01-11', '2018-06-01'], {openEnd: true})]
    const svg = drawTimeline({...small, events}, artboards.wide, 'f')
    const widths = withName(svg, 'rect').map(({properties}) => Number(properties['width']))
    expect(widths).toHaveLength(4)
    expect(widths).toEqual(widths.toSorted((a, b) => b - a))
    expect(withName(svg, 'polyline')).toHaveLength(1)
  })

  test('sets an approximate day in a dashed ring', () => {
    const events = [happened('about 20 Feb 2018', 'Rule', '2018-02-20', {approximate: true})]
    const svg = drawTimeline({...small, events}, artboards.wide, 'f')
    expect(withName(svg, 'circle').map(({properties}) => properties['strokeDashArray'])).toEqual([
      undefined,
      '2.5 2',
    ])
  })

  test('writes track, date, label and ticks', () => {
    const texts = textBoxes(drawTimeline(small, artboards.wide, 'f')).map(({text}) => text)
    expect(texts.slice(0, 3)).toEqual(['US measures', '20 Feb 2018', 'Rule in force'])
    expect(texts.slice(3)).toEqual([
      'Jan',
      '2018',
      'Apr',
      'Jul',
      'Oct',
      'Jan',
      '2019',
      'Apr',
      'Jul',
      'Oct',
    ])
  })

  test('keeps captions that hang over each other in order of time', () => {
    const boxes = textBoxes(drawTimeline(realistic, artboards.wide, 'f'))
    const yOf = (text: string): number | undefined => boxes.find((box) => box.text === text)?.top
    const [first = 0, second = 0, third = 0] = [
      yOf('Commerce announces 28'),
      yOf('Visa limits on officials'),
      yOf('The additions take effect'),
    ]
    expect(first).toBeLessThan(second)
    expect(second).toBeLessThan(third)
  })
})

describe('drawTimeline(timeline, narrow)', () => {
  test('lists events in order of time, with the track’s name and symbol', () => {
    const svg = drawTimeline(
      {
        ...small,
        tracks: [...small.tracks, {id: 'cn', label: 'China'}],
        events: [
          happened('1 Mar 2018', 'Second', '2018-03-01', {track: 'cn'}),
          happened('20 Feb 2018', 'First', '2018-02-20'),
        ],
      },
      artboards.narrow,
      'f',
    )
    const texts = withClass(svg, 'event').map((event) => textBoxes(event).map(({text}) => text))
    expect(texts).toEqual([
      ['20 Feb 2018 · US measures', 'First'],
      ['1 Mar 2018 · China', 'Second'],
    ])
    const shapes = withClass(svg, 'event').map(
      (event) => withName(event, 'path')[0]?.properties['d'],
    )
    expect(new Set(shapes).size).toBe(2)
  })

  test('marks a day on the axis at its exact place', () => {
    const svg = drawTimeline(small, artboards.narrow, 'f')
    // 260 px for 702 days, from half a line (9 px) down.
    expect(pick(withClass(svg, 'line-ink')[0], 'd')).toEqual([
      `M39,${(9 + (50.5 / 702) * 260).toFixed(3)}H45`,
    ])
  })
})

describe.each([artboards.wide, artboards.narrow])('drawTimeline(timeline, $name)', (artboard) => {
  test.each([
    ['small', small],
    ['realistic', realistic],
    ['nasty', nasty],
  ])('lets no labels of a %s timeline collide', (_, timeline) => {
    expect(layoutFaults(drawTimeline(timeline, artboard, 'f'))).toEqual([])
  })

  test('gives the same tree for the same timeline', () => {
    const draw = (): unknown => drawTimeline(realistic, artboard, 'f')
    expect(draw()).toEqual(draw())
  })

  test('draws the key only when both bases occur', () => {
    const texts = (timeline: Timeline): string[] =>
      textBoxes(drawTimeline(timeline, artboard, 'f')).map(({text}) => text)
    expect(texts(small)).not.toContain(key.seed)
    expect(texts(realistic)).toEqual(expect.arrayContaining([key.seed, key.record]))
  })

  test.each<[string, Partial<Timeline>]>([
    ['timeline needs at least 1 event, got 0', {events: []}],
    ['timeline must end after it starts: 2018-01-01, 2018-01-01', {endMs: small.startMs}],
    [
      'time is not finite: NaN, in event "Rule in force"',
      {events: small.events.map((event) => ({...event, endMs: NaN}))},
    ],
    [
      'event ends before it starts: "Rule in force"',
      {events: small.events.map((event) => ({...event, endMs: event.startMs - 1}))},
    ],
    [
      'event is outside the timeline: "Rule in force"',
      {events: small.events.map((event) => ({...event, startMs: small.startMs - 1}))},
    ],
    [
      'unknown track: talks, in event "Rule in force"',
      {events: small.events.map((event) => ({...event, track: 'talks'}))},
    ],
    ['track without events: talks', {tracks: [...small.tracks, {id: 'talks', label: 'Talks'}]}],
    [
      'timeline has symbols for 6 tracks, got 7',
      {
        tracks: [...'abcdefg'].map((id) => ({id, label: id})),
        events: [...'abcdefg'].map((track) => happened('', 'x', '2018-02-20', {track})),
      },
    ],
  ])('throws %j', (message, change) => {
    expect(() => drawTimeline({...small, ...change}, artboard, 'f')).toThrow(
      message.includes('is not finite') ? new RangeError(message) : new SpecError(message),
    )
  })
})
