/** Writes src/charts/advances.json from the shipped sans. Run when the font package changes. */
import {readFileSync, writeFileSync} from 'node:fs'
import {fontFiles} from '../fonts/font-files.ts'
import {advancesOf} from '../fonts/measure.ts'

const table = await advancesOf(readFileSync(fontFiles['ui-sans']))
writeFileSync('src/charts/advances.json', `${JSON.stringify(table, null, 1)}\n`)
process.stdout.write(`${Object.keys(table['400']).length} glyphs measured\n`)
