import {scaleLinear} from 'd3'
import {describe, expect, test} from 'vitest'
import {drawAxis} from '../../src/charts/axis.ts'
import {timeTicks} from '../../src/charts/time-tick.ts'
import {pick, withName} from './find-marks.ts'
import {layoutFaults, textBoxes} from './text-boxes.ts'

const options = {y: 10, sizePx: 13, minX: 0, maxX: 100, text: (value: number) => [String(value)]}

describe('drawAxis(scale, options)', () => {
  test('draws one group a tick, in domain order', () => {
    const axis = drawAxis(scaleLinear([0, 10], [0, 100]), {...options, ticks: 2})
    expect(
      withName(axis, 'g')
        .slice(1)
        .map((tick) => textBoxes(tick)[0]?.text),
    ).toEqual(['0', '5', '10'])
    expect(withName(axis, 'path').map((line) => pick(line, 'd'))).toEqual([
      ['M0,10H100'],
      ['M0,10V15'],
      ['M50,10V15'],
      ['M100,10V15'],
    ])
  })

  test('moves the first and the last text in, so that neither is clipped', () => {
    const axis = drawAxis(scaleLinear([0, 1000], [0, 100]), {...options, ticks: [0, 1000]})
    const [first, last] = textBoxes(axis)
    expect(first?.left).toBeCloseTo(0, 2)
    expect(last?.right).toBeCloseTo(100, 2)
  })

  test('keeps every second or third text where all would meet, and every tick', () => {
    const text = (value: number): string[] => [`${value} million`]
    const axis = drawAxis(scaleLinear([0, 10], [0, 200]), {...options, maxX: 200, text})
    expect(textBoxes(axis).map((box) => box.text)).toEqual(['0 million', '4 million', '8 million'])
    expect(withName(axis, 'g')).toHaveLength(1 + 6)
    expect(layoutFaults({...axis, properties: {viewBox: '0 0 200 99'}})).toEqual([])
  })

  test('keeps each first line where a second line runs on below the next tick', () => {
    const text = (value: number): string[] =>
      value === 0 ? ['0', 'of many millions'] : [`${value}`]
    const scale = scaleLinear([0, 4], [0, 160])
    const axis = drawAxis(scale, {
      ...options,
      maxX: 200,
      ticks: [0, 1, 2, 3],
      anchor: 'start',
      text,
    })
    expect(textBoxes(axis).map((box) => box.text)).toEqual(['0', 'of many millions', '1', '2', '3'])
  })

  test('throws on a domain that is not finite', () => {
    const draw = (): unknown => drawAxis(scaleLinear([NaN, 2019], [0, 1]), options)
    expect(draw).toThrow(new RangeError('axis needs a finite domain: NaN,2019'))
  })
})

describe('timeTicks(start, end, {pxPerMs, leastPx})', () => {
  const dayMs = 86_400_000
  const linesOf = (from: string, to: string, pxPerDay: number): string[] =>
    timeTicks(Date.parse(from), Date.parse(to), {pxPerMs: pxPerDay / dayMs, leastPx: 34}).map(
      ({lines}) => lines.join('/'),
    )

  test('marks days, with the month where it begins', () => {
    expect(linesOf('2019-10-07', '2019-10-09', 40)).toEqual(['7/Oct 2019', '8', '9'])
  })

  test('leaves out a month or year too short for its name', () => {
    expect(linesOf('2019-09-30', '2019-10-02', 40)).toEqual(['30', '1/Oct 2019', '2'])
  })

  test('marks weeks on Mondays', () => {
    expect(linesOf('2019-10-07', '2019-10-22', 5)).toEqual(['7/Oct 2019', '14', '21'])
  })

  test('marks months, with the year below the first and each January', () => {
    expect(linesOf('2018-11-01', '2019-02-01', 1.3)).toEqual(['Nov/2018', 'Dec', 'Jan/2019', 'Feb'])
  })

  test('marks years, and fewer of them on a long axis', () => {
    expect(linesOf('2016-01-01', '2018-06-01', 0.1)).toEqual(['2016', '2017', '2018'])
    expect(linesOf('2001-01-01', '2022-01-01', 0.03)).toEqual(['2005', '2010', '2015', '2020'])
  })
})
