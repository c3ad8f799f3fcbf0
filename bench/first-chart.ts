// Run in a fresh process by charts.ts: prints the milliseconds from the start of the process to the
// first chart, drawn with what the argument names: `ours` or `plot`.
import {timeline} from './specs.ts'

const svg = process.argv[2] === 'plot' ? await drawWithPlot() : await drawOurs()
if (!svg.includes('<svg')) throw new Error(`no chart: ${svg.slice(0, 40)}`)
console.log(performance.now())

async function drawOurs(): Promise<string> {
  const {drawOwnChart} = await import('./own.ts')
  return drawOwnChart(timeline)
}

async function drawWithPlot(): Promise<string> {
  const {JSDOM} = await import('jsdom')
  const {plotChart} = await import('./plot.ts')
  return plotChart(timeline, new JSDOM('').window.document)
}
