import {existsSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {artboards, leastContainerPx} from '../../src/charts/artboard.ts'
import {drawChart} from '../../src/charts/draw.ts'
import {formatSvg} from '../../src/charts/format-svg.ts'
import {buildFigure} from '../../src/figures/build-figure.ts'
import {figureFiles} from '../../src/figures/figure-files.ts'
import {loadSite} from '../../src/site.ts'
import {layoutFaults, textBoxes} from '../charts/text-boxes.ts'

const site = loadSite('.')

describe.each([...site.figures.values()])('figure $id', (figure) => {
  const built = buildFigure(figure, site.ledger, site.figureWords)

  test.each(Object.values(artboards))('is clear and whole on the $name artboard', (artboard) => {
    const svg = drawChart(built.spec, artboard, `${figure.id}-${artboard.name}`)
    expect(layoutFaults(svg)).toEqual([])
    const least = Math.min(...textBoxes(svg).map(({sizePx}) => sizePx))
    const displayed = (least * leastContainerPx[artboard.name]) / artboard.widthPx
    expect(displayed).toBeGreaterThanOrEqual(12)
    expect(formatSvg(svg)).not.toMatch(/NaN|Infinity|undefined/)
  })

  test('drawn twice gives the same tree', () => {
    const draw = () => drawChart(built.spec, artboards.wide, figure.id)
    expect(draw()).toEqual(draw())
  })

  test('both artboards share no id', () => {
    const ids = Object.values(artboards).flatMap((artboard) => {
      const html = formatSvg(drawChart(built.spec, artboard, `${figure.id}-${artboard.name}`))
      return [...html.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1])
    })
    expect(ids).toEqual([...new Set(ids)])
  })

  test('every row of the table has a cell for every column', () => {
    const {columns, rows} = built.table
    expect(rows.length).toBeGreaterThan(0)
    expect(rows.map((row) => row.length)).toEqual(rows.map(() => columns.length))
  })

  test('downloads are the table, the data and the picture', async () => {
    const files = new Map(
      figureFiles(built, site.ledger, site.figureWords).map(({name, content}) => [name, content]),
    )
    const {id} = figure
    expect([...files.keys()]).toEqual([`${id}.csv`, `${id}.json`, `${id}.svg`])
    expect(files.get(`${id}.csv`)?.trimEnd().split('\n').length).toBeGreaterThan(
      built.table.rows.length,
    )
    expect(JSON.parse(files.get(`${id}.json`) ?? '')).toMatchObject({id, title: figure.title})
    // The gallery: look at the picture before committing a change to it.
    const picture = `tests/figures/output/${id}.svg`
    expect(existsSync(picture) || process.env['GALLERY'] === 'write', picture).toBe(true)
    await expect(files.get(`${id}.svg`)).toMatchFileSnapshot(`output/${id}.svg`)
  })
})
