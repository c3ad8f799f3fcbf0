import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {z} from 'zod'
import {Apparatus, ExplainerFile} from '../book/chapter.ts'
import {Corrections} from '../book/corrections.ts'
import {Downloads} from '../book/downloads.ts'
import {EditionFacts} from '../book/edition.ts'
import {Glossary, People} from '../book/names.ts'
import {Style, Words} from '../book/words.ts'
import {DataWords} from '../dataset/data-words.ts'
import {Figure} from '../figures/figure.ts'
import {FigureWords} from '../figures/words.ts'
import {ClaimFile} from '../ledger/claim.ts'
import {Instruments} from '../ledger/instrument.ts'
import {SeedIndex, Waivers} from '../ledger/seed-index.ts'
import {Source} from '../ledger/source.ts'
import {Permalinks} from '../portable/permalinks.ts'

/** Content files and the schemas they name in `$schema`. */
const schemas = {
  source: Source,
  claims: ClaimFile,
  figure: Figure,
  'figure-words': FigureWords,
  chapter: Apparatus,
  explainer: ExplainerFile,
  glossary: Glossary,
  people: People,
  edition: EditionFacts,
  corrections: Corrections,
  downloads: Downloads,
  'data-package': DataWords,
  instruments: Instruments,
  words: Words,
  style: Style,
  waivers: Waivers,
  'seed-index': SeedIndex,
  permalinks: Permalinks,
}

/** JSON Schema texts by file name, e.g. `claims.schema.json`, for editors to complete and check with. */
export function schemaFiles(): Map<string, string> {
  return new Map(
    Object.entries(schemas).map(([name, schema]) => [
      `${name}.schema.json`,
      `${JSON.stringify(z.toJSONSchema(schema, {io: 'input'}), null, 2)}\n`,
    ]),
  )
}

/** Writes `content/schema/*.schema.json` where they changed. */
export function writeSchemas(root: string): void {
  const folder = `${root}/content/schema`
  mkdirSync(folder, {recursive: true})
  for (const [name, text] of schemaFiles()) {
    const path = `${folder}/${name}`
    if (existsSync(path) && readFileSync(path, 'utf8') === text) continue
    writeFileSync(path, text)
  }
}
