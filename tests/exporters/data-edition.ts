import {ExportError} from '../../src/errors.ts'
import type {Edition} from '../../src/exporters/edition.ts'
import {buildFigure} from '../../src/figures/build-figure.ts'
import {figureFiles} from '../../src/figures/figure-files.ts'
import type {Site} from '../../src/site.ts'

/** An edition of a site, as far as the data package needs it: the figures' files and no pages. */
export function dataEdition(site: Site): Edition {
  const files = [...site.figures.values()]
    .map((figure) => buildFigure(figure, site.ledger, site.figureWords))
    .flatMap((built) => figureFiles(built, site.ledger, site.figureWords))
    .map(({name, content}) => [`/figures/${name}`, new TextEncoder().encode(content)] as const)
  return {
    id: '0123456789ab',
    facts: {
      version: '1.2.3',
      date: '2021-05-09',
      publisher: 'Port Press',
      language: 'en',
      licence: 'CC BY 4.0',
      licenceUrl: 'https://creativecommons.org/licenses/by/4.0/',
    },
    files: new Map(files),
    pages: [],
    pageTree: (address) => {
      throw new ExportError(`no page: ${address}`)
    },
    site,
  }
}
