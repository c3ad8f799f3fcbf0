import type {Root} from 'hast'
import {toHtml} from 'hast-util-to-html'
import {visit} from 'unist-util-visit'
import {filePages, pageAddress} from '../../book/addresses.ts'
import {ExportError} from '../../errors.ts'
import type {Edition} from '../edition.ts'
import {productsOf} from '../record.ts'
import type {ProductRecord} from '../record.ts'
import {fillEdition} from './fill-edition.ts'
import {fillHoldings, fillMissing, fillValidators} from './fill-editions.ts'
import {fillChecksums, fillFiles} from './fill-files.ts'
import {fillingOf} from './filling.ts'
import type {Fill, Filling} from './filling.ts'

type Slots = Readonly<Record<string, Fill>>

/** Slots of each page; `src/components/Measured.astro` marks them by `data-slot`. */
const slotsOf: Readonly<Record<(typeof filePages)[number], Slots>> = {
  downloads: {
    edition: fillEdition('madeFromEdition'),
    files: fillFiles,
    checksums: fillChecksums,
  },
  editions: {
    edition: fillEdition('countedInEdition'),
    holdings: fillHoldings,
    missing: fillMissing,
    validators: fillValidators,
  },
}

/**
 * The pages Downloads and Editions with what an export measured, as the published site has them.
 *
 * @param records what exports made; records of other editions count for nothing
 * @returns address → bytes
 * @throws {ExportError} `no page: /editions.html`
 * @throws {ExportError} `/editions.html has no place for holdings; run npm run build first`
 */
export function fillPages(
  edition: Pick<Edition, 'facts' | 'id' | 'site' | 'pageTree'>,
  records: readonly ProductRecord[],
): Map<string, Uint8Array> {
  const filling = fillingOf(edition, productsOf(records, edition))
  return new Map(
    filePages.map((name) => {
      const address = pageAddress(name)
      const tree = fillSlots(edition.pageTree(address), slotsOf[name], filling, address)
      return [address, new TextEncoder().encode(toHtml(tree))]
    }),
  )
}

/** `<div data-slot="files" data-product="epub">…</div>` → `<div><ul class="files">…</ul></div>` */
function fillSlots(page: Root, slots: Slots, filling: Filling, address: string): Root {
  const tree = structuredClone(page)
  const found = new Set<string>()
  visit(tree, 'element', (element) => {
    const {dataSlot, dataProduct, ...properties} = element.properties
    if (typeof dataSlot !== 'string') return
    const fill = slots[dataSlot]
    if (fill === undefined) throw new ExportError(`${address} asks for unknown values: ${dataSlot}`)
    found.add(dataSlot)
    const product = typeof dataProduct === 'string' ? dataProduct : undefined
    element.properties = properties
    element.children = fill({...filling, product})
  })
  const lost = Object.keys(slots).find((name) => !found.has(name))
  if (lost !== undefined)
    throw new ExportError(`${address} has no place for ${lost}; run npm run build first`)
  return tree
}
