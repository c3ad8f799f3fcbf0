import {describe, expect, test} from 'vitest'
import {drawFigure} from '../../src/figures/draw-figure.ts'
import {buildFigure} from '../../src/figures/build-figure.ts'
import type {Figure, FigureOf} from '../../src/figures/figure.ts'
import type {Claim, ClaimOf} from '../../src/ledger/claim.ts'
import type {Ledger} from '../../src/ledger/ledger.ts'
import {loadSite} from '../../src/site.ts'
import {SpecError} from '../../src/spec-error.ts'

const {figures, ledger, figureWords: sharedWords} = loadSite('.')

function figureOf<K extends Figure['kind']>(id: string, kind: K): FigureOf<K> {
  const figure = figures.get(id)
  if (figure?.kind !== kind) throw new Error(`no ${kind}: ${id}`)
  return figure as FigureOf<K> // its kind has just been compared
}

/** The real ledger with one claim altered. */
function withClaim<K extends Claim['kind']>(id: string, change: Partial<ClaimOf<K>>): Ledger {
  const claim = {...ledger.claims.get(id), ...change} as Claim // the caller alters a claim of its kind
  return {...ledger, claims: new Map([...ledger.claims, [id, claim]])}
}

function fault(figure: Figure, altered: Ledger = ledger): unknown {
  try {
    return buildFigure(figure, altered, sharedWords).figure.id
  } catch (error) {
    return error
  }
}

describe('buildFigure(figure, ledger) leaves nothing out in silence', () => {
  const matrix = figureOf('what-the-firms-make', 'matrix')
  const [row] = matrix.rows
  const [cell] = row?.cells ?? []
  if (row === undefined || cell === undefined) throw new Error('no cell')

  test('a matrix cell of an unknown column', () => {
    const rows = [{...row, cells: [{...cell, column: 'nowhere'}]}]
    expect(fault({...matrix, rows})).toEqual(
      new SpecError(`unknown column: nowhere, in matrix row "${row.label}"`),
    )
  })

  test('a second matrix cell for one column', () => {
    expect(fault({...matrix, rows: [{...row, cells: [cell, cell]}]})).toEqual(
      new SpecError(`two cells for the column ${cell.column}, in matrix row "${row.label}"`),
    )
  })

  test('words for a cell of the evidence matrix that is not there, or given twice', () => {
    const evidence = figureOf('seed-against-record', 'evidence-matrix')
    const claim = evidence.rows[0]?.claim ?? ''
    const words = (...cells: FigureOf<'evidence-matrix'>['cells'] & object) =>
      fault({...evidence, cells})
    const nowhere = new SpecError(`words for a cell that is not there: ${claim}, column 99`)
    expect(words({claim, column: 99, text: 'x'})).toEqual(nowhere)
    expect(words({claim: 'el-nothing', column: 0, text: 'x'})).toEqual(
      new SpecError('words for a cell that is not there: el-nothing, column 0'),
    )
    const once = {claim, column: 0, text: 'x'}
    expect(words(once, once)).toEqual(new SpecError(`words twice for one cell: ${claim}, column 0`))
  })

  test('a listing whose group the unit chart does not have', () => {
    const unit = figureOf('twenty-eight', 'unit')
    const groups = unit.groups.slice(1)
    const left = [...ledger.claims.values()].find(
      (claim) => claim.kind === 'listing' && claim.group === unit.groups[0]?.group,
    )
    expect(left?.kind === 'listing' && fault({...unit, groups})).toEqual(
      new SpecError(`no group for: ${left?.kind === 'listing' ? left.entity : ''}`),
    )
  })

  test('a line of the strip', () => {
    const strip = figureOf('anatomy-of-s2', 'strip')
    const s2 = ledger.seeds.get('s2')
    if (s2 === undefined) throw new Error('no s2')
    const altered = (repeats: typeof s2.repeats): Ledger => ({
      ...ledger,
      seeds: new Map([...ledger.seeds, ['s2', {...s2, repeats}]]),
    })
    expect(fault(strip, altered([{line: 2, sameAs: 'p99'}]))).toEqual(
      new SpecError('unknown paragraph: p99'),
    )
    expect(fault(strip, altered(s2.repeats.slice(1)))).toEqual(
      new SpecError('s2 has 94 lines, its index 93'),
    )
  })
})

describe('buildFigure(figure, ledger) keeps every hedge', () => {
  test.each([
    ['about', {approximate: true}],
    ['nearly', {approximate: true}],
    ['more than', {openHigh: true}],
    ['at least', {openHigh: true}],
    ['up to', {openLow: true}],
    ['as much as', {openLow: true}],
    ['under', {openLow: true}],
    [undefined, {}],
  ] as const)('a point that is %s drawn as %o', (hedge, signs) => {
    const range = figureOf('how-many-people', 'range')
    const altered = withClaim<'quantity'>('el-etnam', {hedge})
    const {spec} = buildFigure(range, altered, sharedWords)
    const row = spec.chart === 'range' && spec.rows.find(({label}) => label.startsWith('East T'))
    const {approximate, openHigh, openLow} = row || {}
    expect({approximate, openHigh, openLow}).toEqual({
      approximate: undefined,
      openHigh: undefined,
      openLow: undefined,
      ...signs,
    })
  })

  test.each(['at least', 'up to', 'as much as', 'under'] as const)(
    'a share that is %s cannot be drawn',
    (hedge) => {
      const share = figureOf('hikvision-revenue', 'share')
      const id = 'el-hikvision-overseas'
      expect(fault(share, withClaim<'quantity'>(id, {hedge}))).toEqual(
        new SpecError(`a share bar has no sign for the hedge: ${hedge}, of ${id}`),
      )
    },
  )

  test('an event with an open beginning cannot be drawn', () => {
    const timeline = figureOf('may-to-october', 'timeline')
    const altered = withClaim<'event'>('el-truce-june', {date: '../2019-06'})
    expect(fault(timeline, altered)).toEqual(
      new SpecError('el-truce-june needs a beginning: ../2019-06'),
    )
  })
})

describe('buildFigure(figure, ledger) of a decision path', () => {
  const path = figureOf('does-this-sale-need-a-licence', 'path')

  test('numbers list, table and drawing alike, however the steps are listed', () => {
    const [first, second, ...rest] = path.steps
    if (first === undefined || second === undefined) throw new Error('no steps')
    const swapped = buildFigure({...path, steps: [first, ...rest, second]}, ledger, sharedWords)
    const {list, table, spec} = buildFigure(path, ledger, sharedWords)
    expect([swapped.list, swapped.table, swapped.spec]).toEqual([list, table, spec])
    expect(list?.[0]?.text).toContain('If yes: go to question 2.')
  })

  test('refuses an answer that leads nowhere', () => {
    const steps = path.steps.map((step, i) => (i === 0 ? {...step, yes: 'nowhere'} : step))
    expect(fault({...path, steps})).toEqual(new SpecError('unknown target: nowhere, in step item'))
  })
})

test('drawFigure(built) draws both artboards, named by the figure’s short description', () => {
  for (const figure of figures.values()) {
    const drawings = drawFigure(buildFigure(figure, ledger, sharedWords))
    expect(drawings.map(({name, svg}) => [name, svg.properties['ariaLabel']])).toEqual([
      ['narrow', figure.alt],
      ['wide', figure.alt],
    ])
  }
})
