import {expect, test} from 'vitest'
import {drawEmblem} from '../../src/charts/emblem.ts'
import {formatSvg} from '../../src/charts/format-svg.ts'
import {SpecError} from '../../src/spec-error.ts'

const key = {seed: 'in a text', record: 'in the record', inexact: 'not exact'}

test('drawEmblem(unit chart) draws a square a unit, filled where a seed has it, and no words', () => {
  const svg = formatSvg(
    drawEmblem({
      chart: 'unit',
      key,
      groups: [
        {
          label: 'lamp makers',
          units: [
            {name: 'Ada', basis: 'seed'},
            {name: 'Bo', basis: 'record'},
          ],
        },
      ],
    }),
  )
  expect(svg.match(/<rect/g)).toHaveLength(2)
  expect(svg.match(/class="fill-accent"/g)).toHaveLength(1)
  expect(svg).not.toContain('<text')
  expect(svg).toContain('aria-hidden="true"')
})

test('drawEmblem(line chart) holds a step to the end of the axis', () => {
  const point = {dateText: '2021', valueText: '2', isShown: true, basis: 'record'} as const
  const svg = formatSvg(
    drawEmblem({
      chart: 'line',
      axisLabel: 'lamps',
      startMs: 0,
      endMs: 4,
      marks: [],
      key,
      series: [
        {
          label: 'lamps',
          curve: 'step',
          hasArea: false,
          stroke: 'dashed',
          tone: 'accent',
          points: [
            {...point, atMs: 0, value: 0},
            {...point, atMs: 2, value: 2},
          ],
        },
      ],
    }),
  )
  expect(svg).toContain('d="M0,39L88,39L88,2L176,2L176,2"')
  expect(svg).toContain('stroke-dasharray="4 3"')
})

test('drawEmblem(timeline) is refused', () => {
  const timeline = {chart: 'timeline', startMs: 0, endMs: 1, tracks: [], events: [], key} as const
  expect(() => drawEmblem(timeline)).toThrow(
    new SpecError('no emblem for a chart of this kind: timeline'),
  )
})
