// Charts per CPU-second: our charts (spec → hast → string) against Observable Plot on jsdom (spec →
// DOM → outerHTML), same data, same width, in one process, in turns. Exits 1 under `leastRatio`.
import {spawnSync} from 'node:child_process'
import {fileURLToPath} from 'node:url'
import {setFlagsFromString} from 'node:v8'
import {runInNewContext} from 'node:vm'
import {JSDOM} from 'jsdom'
import {median, sum} from 'd3'
import {drawOwnChart} from './own.ts'
import {plotChart} from './plot.ts'
import {specs} from './specs.ts'

const leastRatio = 5
const warmUpRounds = 10
const rounds = 10
const drawsPerTurn = 10
const freshStarts = 5

type Kind = keyof typeof specs
type Drawer = 'ours' | 'plot'
type Turn = {readonly kind: Kind; readonly drawer: Drawer; readonly cpuSeconds: number}

const kinds = Object.keys(specs) as Kind[] // the keys of a literal are its own
const {document} = new JSDOM('').window

setFlagsFromString('--expose-gc')
/** Run before each turn, so that each drawer pays for its own garbage only. */
const collectGarbage = runInNewContext('gc') as () => void // V8's own function

const draw: Readonly<Record<Drawer, (kind: Kind) => string>> = {
  ours: (kind) => drawOwnChart(specs[kind]),
  plot: (kind) => plotChart(specs[kind], document),
}

runRounds(warmUpRounds)
const turns = runRounds(rounds)
printTable(turns)
printStarts()
const overall = rateOf(turns, 'ours') / rateOf(turns, 'plot')
if (overall < leastRatio) {
  console.error(
    `charts are ${overall.toFixed(1)} times as fast as Plot on jsdom, need ${leastRatio}`,
  )
  process.exitCode = 1
}

/** Every round takes every kind once with each drawer; who goes first changes from round to round. */
function runRounds(count: number): Turn[] {
  return Array.from({length: count}, (_, round) => {
    const drawers: readonly Drawer[] = round % 2 === 0 ? ['ours', 'plot'] : ['plot', 'ours']
    return kinds.flatMap((kind) => drawers.map((drawer) => takeTurn(kind, drawer)))
  }).flat()
}

function takeTurn(kind: Kind, drawer: Drawer): Turn {
  collectGarbage()
  const before = process.cpuUsage()
  for (let i = 0; i < drawsPerTurn; i++)
    if (!draw[drawer](kind).includes('</svg>')) throw new Error(`no chart: ${kind}, ${drawer}`)
  const {user, system} = process.cpuUsage(before)
  return {kind, drawer, cpuSeconds: (user + system) / 1e6}
}

/** Charts per CPU-second. */
function rateOf(turns: readonly Turn[], drawer: Drawer): number {
  const own = turns.filter((turn) => turn.drawer === drawer)
  return (own.length * drawsPerTurn) / sum(own, ({cpuSeconds}) => cpuSeconds)
}

function printTable(turns: readonly Turn[]): void {
  const rows = [...kinds, 'all'].map((kind) => {
    const own = turns.filter((turn) => kind === 'all' || turn.kind === kind)
    const [ours, plot] = [rateOf(own, 'ours'), rateOf(own, 'plot')]
    return [kind, ours.toFixed(0), plot.toFixed(0), `${(ours / plot).toFixed(1)} ×`]
  })
  console.log('Charts per CPU-second (start-up not counted)')
  for (const row of [['', 'ours', 'Plot on jsdom', 'ratio'], ...rows]) printRow(row)
}

function printStarts(): void {
  console.log('\nTime from a fresh process to its first chart, in ms (median)')
  const [ours, plot] = [startOf('ours'), startOf('plot')]
  printRow(['', 'ours', 'Plot on jsdom', 'ratio'])
  printRow(['timeline', ours.toFixed(0), plot.toFixed(0), `${(plot / ours).toFixed(1)} ×`])
}

function startOf(drawer: Drawer): number {
  const script = fileURLToPath(new URL('first-chart.ts', import.meta.url))
  const times = Array.from({length: freshStarts}, () => {
    const {status, stdout, stderr} = spawnSync(process.execPath, [script, drawer], {
      encoding: 'utf8',
    })
    if (status !== 0) throw new Error(`first-chart.ts ${drawer} failed: ${stderr}`)
    return Number(stdout)
  })
  return median(times) ?? NaN
}

function printRow([name = '', ...cells]: readonly string[]): void {
  console.log(name.padEnd(10) + cells.map((cell) => cell.padStart(15)).join(''))
}
