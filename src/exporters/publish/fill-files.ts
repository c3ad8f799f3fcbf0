import type {Element} from 'hast'
import {h} from 'hastscript'
import {downloadsFolder} from '../../book/addresses.ts'
import {groupThousands} from '../../ledger/format.ts'
import {sumsName} from '../keep-records.ts'
import type {ProductRecord} from '../record.ts'
import type {Fill, Filling} from './filling.ts'
import {formatSize} from './format-size.ts'
import {nameProduct} from './name-product.ts'

/** The files of one kind of download, each with its size and what proves a copy. */
export const fillFiles: Fill = (filling) => {
  const {records, label, product} = filling
  const files = records.filter(({exporter}) => exporter === product)
  if (files.length === 0) return [h('p', {class: 'hint'}, label('notMade'))]
  const items = files.map((file) => fileItem(file, filling))
  return [h('ul', {class: 'files'}, items)]
}

/** The file that `sha256sum --check` reads. */
export const fillChecksums: Fill = ({label}) => {
  const link = h('a', {href: `${downloadsFolder}/${sumsName}`, download: true}, sumsName)
  return [h('p', [`${label('allChecksums')} `, link])]
}

function fileItem(record: ProductRecord, filling: Filling): Element {
  const {facts, id, book, label} = filling
  const {name, bytes, sha256, isReproducible} = record
  const proofs = [
    [label('file'), name],
    [label('exactSize'), `${groupThousands(bytes)} ${label('bytes')}`],
    [label('checksum'), h('code', sha256)],
    [label('edition'), `${facts.version} (${id})`],
    [label('madeAgain'), label(isReproducible ? 'sameBytes' : 'otherBytes')],
  ] as const
  return h('li', [
    h('a', {href: `${downloadsFolder}/${name}`, download: true}, nameProduct(record, book)),
    h('span', {class: 'size'}, formatSize(bytes)),
    h('details', [
      h('summary', [label('sizeAndChecksum'), h('span', {class: 'unseen'}, `: ${name}`)]),
      h(
        'dl',
        {class: 'facts'},
        proofs.flatMap(([term, value]) => [h('dt', term), h('dd', [value])]),
      ),
    ]),
  ])
}
