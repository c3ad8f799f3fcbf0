import {expect, test} from 'vitest'
import {drawPaint, paintDefs} from '../../src/charts/paint.ts'
import {dotsPattern, hatchPattern} from '../../src/charts/pattern.ts'
import {elementsOf} from './drawn.ts'

const box = {x: 0, y: 0, width: 10, height: 20}

test('hatchPattern(id, tone) draws lines of the tone on the sheet', () => {
  const pattern = hatchPattern('fig-wide-hatch-ink', 'ink')
  expect(pattern.properties).toMatchObject({
    id: 'fig-wide-hatch-ink',
    patternUnits: 'userSpaceOnUse',
  })
  expect(elementsOf(pattern, 'rect')[0]?.properties['className']).toEqual(['fill-sheet'])
  expect(elementsOf(pattern, 'path')[0]?.properties['className']).toEqual(['line-ink'])
})

test('dotsPattern(id, tone) draws staggered dots of the tone', () => {
  const dots = elementsOf(dotsPattern('fig-wide-dots-grey', 'grey'), 'circle')
  expect(dots.map(({properties}) => [properties['cx'], properties['cy']])).toEqual([
    [1.5, 1.5],
    [4.5, 4.5],
  ])
})

test('paintDefs(id, paints) makes each pattern once, and none for plain paints', () => {
  const hatch = {pattern: 'hatch', tone: 'accent'} as const
  const [defs] = paintDefs('fig-wide', [hatch, {pattern: 'soft', tone: 'accent'}, hatch])
  expect(defs?.children).toHaveLength(1)
  expect(paintDefs('fig-wide', [{pattern: 'solid', tone: 'ink'}])).toEqual([])
})

test('drawPaint(id, paint, box) refers to the pattern of paintDefs and keeps outlines inside', () => {
  const hatched = drawPaint('fig-wide', {pattern: 'hatch', tone: 'accent'}, box)
  expect(hatched.properties).toEqual({
    className: ['line-accent'],
    fill: 'url(#fig-wide-hatch-accent)',
    x: 0.5,
    y: 0.5,
    width: 9,
    height: 19,
    strokeWidth: 1,
  })
})

test('drawPaint(id, paint, box) never draws an outline wider than a sliver', () => {
  const sliver = drawPaint('fig-wide', {pattern: 'outline', tone: 'ink'}, {...box, width: 1})
  expect(sliver.properties).toMatchObject({x: 0.25, width: 0.5, strokeWidth: 0.5})
})
