import {csvParseRows} from 'd3'
import {figureFileAddress} from '../../book/addresses.ts'
import type {DataWords} from '../../dataset/data-words.ts'
import {ExportError} from '../../errors.ts'
import {buildFigure} from '../../figures/build-figure.ts'
import type {BuiltFigure} from '../../figures/built-figure.ts'
import {figureFiles} from '../../figures/figure-files.ts'
import {fillIn} from '../../fill-in.ts'
import {sourceById} from '../../ledger/ledger.ts'
import {sourcesByRank} from '../../ledger/rank.ts'
import type {Edition} from '../edition.ts'
import {describeSource} from './describe-source.ts'
import {licencesOf, packedResource} from './resource.ts'
import type {PackedResource, TableSchema} from './resource.ts'

/**
 * The data of each figure, with the bytes that the site offers.
 *
 * @throws {ExportError} `no figures/zte-money.csv in the built site; run npm run build first`
 */
export function figureResources(edition: Edition): PackedResource[] {
  const {figures, ledger, figureWords} = edition.site
  return [...figures.values()].flatMap((figure) =>
    resourcesOf(buildFigure(figure, ledger, figureWords), edition),
  )
}

function resourcesOf(built: BuiltFigure, edition: Edition): PackedResource[] {
  const {site, facts} = edition
  const {figure, claims, seeds} = built
  const words = site.dataWords.figures
  const made = figureFiles(built, site.ledger, site.figureWords)
  const bytesOf = (format: 'csv' | 'json'): Uint8Array =>
    siteBytes(figureFileAddress(figure.id, format), made, edition)
  const csv = bytesOf('csv')
  const cited = [
    ...seeds.map((id) => sourceById(site.ledger, id)),
    ...sourcesByRank(claims, site.ledger),
  ]
  const title = fillIn(words.title, {figure: figure.title})
  const shared = {
    stem: `figures/${figure.id}`,
    sources: [...new Set(cited)].map((source) => describeSource(source, site)),
    licenses: licencesOf(facts),
  }
  const table = {
    name: `figure-${figure.id}`,
    title,
    description: `${figure.subtitle} ${words.description}`,
    type: 'table',
    schema: schemaOf(built, csv, words),
    format: 'csv',
  } as const
  const json = {
    name: `figure-${figure.id}-json`,
    title: `${title}${site.dataWords.json}`,
    description: words.json,
    format: 'json',
  } as const
  return [
    packedResource({...shared, ...table}, csv),
    packedResource({...shared, ...json}, bytesOf('json')),
  ]
}

/** The site's own file, which must be the one that the content gives now. */
function siteBytes(
  address: string,
  made: ReturnType<typeof figureFiles>,
  {files}: Edition,
): Uint8Array {
  const bytes = files.get(address)
  const path = address.slice(1)
  if (bytes === undefined)
    throw new ExportError(`no ${path} in the built site; run npm run build first`)
  const content = made.find(({name}) => address.endsWith(`/${name}`))?.content
  if (new TextDecoder().decode(bytes) !== content)
    throw new ExportError(`${path} in the built site is not of this content; run npm run build`)
  return bytes
}

/** Every column holds words as printed; the last one the claims of the row. */
function schemaOf(
  {figure}: BuiltFigure,
  csv: Uint8Array,
  words: DataWords['figures'],
): TableSchema {
  const [header = []] = csvParseRows(new TextDecoder().decode(csv))
  const repeated = header.find((name, i) => header.indexOf(name) !== i)
  if (repeated !== undefined)
    throw new ExportError(`two columns of the figure ${figure.id} have one name: ${repeated}`)
  return {
    fields: header.map((name, i) => ({
      name,
      type: 'string',
      title: name,
      description: i === header.length - 1 ? words.claims : words.column,
    })),
  }
}
