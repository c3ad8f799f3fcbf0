import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {home} from '../book/addresses.ts'
import {MissingTool} from '../errors.ts'
import {drawIcon} from '../look/draw-icon.ts'
import {siteColours} from '../look/site-colours.ts'
import type {Edition} from './edition.ts'
import {findProgram} from './find-program.ts'
import type {FindProgram} from './find-program.ts'
import {findPlacesInPages} from './places/find-in-pages.ts'
import type {Exporter} from './product.ts'
import {inTemporaryFolder} from './temporary-folder.ts'
import {checkZim} from './zim/check-zim.ts'
import {readZim} from './zim/read-zim.ts'
import {writePages} from './zim/write-pages.ts'
import {writeZim} from './zim/write-zim.ts'
import {zimFacts} from './zim/zim-facts.ts'

const project = 'lists-and-ledgers'
const illustration = 'zim-illustration.png'

/** The whole site as a ZIM file for Kiwix, which school servers and phones open without a network. */
export const zim: Exporter = makeZim(findProgram)

/** @param find gives the paths of zimwriterfs, zimdump and zimcheck, as far as they are there */
export function makeZim(find: FindProgram): Exporter {
  return {
    id: 'zim',
    // zimwriterfs writes a random id and the day of the run into every file.
    isReproducible: false,
    make: async (edition) => {
      const program = need('zimwriterfs', find)
      const facts = zimFacts(edition, project)
      const bytes = await inTemporaryFolder(async (folder) => {
        const [pages, path] = [join(folder, 'pages'), join(folder, `${project}.zim`)]
        writePages(edition, pages)
        writeFileSync(join(pages, illustration), iconOf(edition))
        const welcome = home.slice(1)
        await writeZim(program, {facts, folder: pages, illustration, welcome, path})
        return new Uint8Array(readFileSync(path))
      })
      return [{name: `${project}.zim`, bytes}]
    },
    findPlaces: async ({bytes}, edition) =>
      findPlacesInPages(await readZim(need('zimdump', find), bytes), edition),
    validate: async (path) => {
      const program = find('zimcheck')
      return program === undefined ? undefined : checkZim(program, path)
    },
  }
}

function need(program: string, find: FindProgram): string {
  const path = find(program)
  if (path === undefined) throw new MissingTool(program, 'apt-get install zim-tools')
  return path
}

/** The site's sign in the colours of its explainers, of the size that Kiwix shows in a library. */
function iconOf({files, site}: Edition): Uint8Array {
  const coloursOf = siteColours(files)
  return drawIcon(
    48,
    site.book.explainers.map(({accent}) => coloursOf(accent)),
  )
}
