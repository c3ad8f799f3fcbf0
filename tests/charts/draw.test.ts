import {expect, test} from 'vitest'
import {specs} from '../../bench/specs.ts'
import {artboards} from '../../src/charts/artboard.ts'
import {drawChart} from '../../src/charts/draw.ts'
import type {ChartSpec} from '../../src/charts/draw.ts'
import {pick} from './find-marks.ts'
import {layoutFaults} from './text-boxes.ts'

const path: ChartSpec = {
  chart: 'path',
  start: 'A sale',
  steps: [{id: 'a', ask: 'Is the buyer listed?', yes: 'ask', no: 'free'}],
  outcomes: [
    {id: 'ask', text: 'Ask for a licence', tone: 'ask'},
    {id: 'free', text: 'This list asks for nothing', tone: 'free'},
  ],
  words: {free: 'Open', ask: 'Ask', stop: 'Stop', yes: 'yes', no: 'no', goTo: 'go to {number}'},
}

test.each([...Object.values(specs), path])(
  'drawChart(spec, artboard, id) draws a $chart',
  (spec) => {
    for (const artboard of [artboards.wide, artboards.narrow]) {
      const svg = drawChart(spec, artboard, 'f')
      expect(pick(svg, 'className', 'role', 'width')).toEqual([['chart'], 'img', artboard.widthPx])
      expect(layoutFaults(svg)).toEqual([])
    }
  },
)
