import {data} from './data.ts'
import {epub} from './epub.ts'
import {oneFile} from './one-file.ts'
import {pdf} from './pdf.ts'
import type {Exporter} from './product.ts'
import {zim} from './zim.ts'
import {zip} from './zip.ts'

/** Every kind of download, in the order in which they are made. */
export const exporters: readonly Exporter[] = [zip, oneFile, epub, pdf, zim, data]
