/** Writes src/charts/advances.json from the shipped sans. Run when the font package changes. */
import {readFileSync, writeFileSync} from 'node:fs'
import {advancesOf, sansFile} from '../fonts/measure.ts'

const table = await advancesOf(readFileSync(sansFile))
writeFileSync('src/charts/advances.json', `${JSON.stringify(table, null, 1)}\n`)
process.stdout.write(`${Object.keys(table['400']).length} glyphs measured\n`)
