import {
  defaultDocumentSnapshot,
  PDFCatalog,
  PDFCrossRefStream,
  PDFHeader,
  PDFName,
  PDFObjectStream,
  PDFPageLeaf,
  PDFPageTree,
  PDFRef,
  PDFStream,
  PDFTrailer,
  PDFWriter,
} from '@cantoo/pdf-lib'
import type {PDFContext, PDFDocument, PDFObject} from '@cantoo/pdf-lib'

type Numbered = [PDFRef, PDFObject]
/** Where an object stands in the file. */
type Entry = Parameters<typeof PDFCrossRefStream.of>[1][number]
type Layout = Awaited<ReturnType<PDFWriter['computeBufferSize']>>

// Kinds of entries: PDF 32000-1, 7.5.8.3.
const entryType = {free: 0, atOffset: 1, inStream: 2} as const
const objectsPerStream = 50
// After so many a signal can come through.
const objectsPerTick = 5000

/**
 * Writes a PDF with its objects packed by fifties: the bytes that `document.save({useObjectStreams: true})` gives.
 *
 * @param document one without packed objects, as Chromium prints it
 * @throws {RangeError} `packed already`; what was packed would stand twice, and the older copy count
 */
export async function packPdf({context}: PDFDocument): Promise<Uint8Array> {
  for (const [, object] of context.enumerateIndirectObjects()) {
    const type = object instanceof PDFStream && object.dict.get(PDFName.of('Type'))
    if (type === PDFName.of('ObjStm') || type === PDFName.of('XRef'))
      throw new RangeError('packed already')
  }
  context.header = PDFHeader.forVersion(1, 7)
  return PackingWriter.pack(context)
}

/**
 * Lists where objects stand as they come, which is in order. The library’s own writer searches its list from the start
 * for the place of each: a minute for the hundred thousand tags of a book.
 */
class PackingWriter extends PDFWriter {
  static pack(context: PDFContext): Promise<Uint8Array> {
    return new PackingWriter(context, objectsPerTick, defaultDocumentSnapshot).serializeToBuffer()
  }

  protected override computeBufferSize(): Promise<Layout> {
    const {context} = this
    const objects = context.enumerateIndirectObjects()
    const chunks = inChunks(objects.filter(isPackable)).map((chunk) => {
      const stream = PDFObjectStream.withContextAndObjects(context, chunk)
      return {ref: context.nextRef(), stream, chunk}
    })
    const whole = [
      ...objects.filter((object) => !isPackable(object)),
      ...chunks.map(({ref, stream}): Numbered => [ref, stream]),
    ]
    const packed = chunks.flatMap(({ref, chunk}) => entriesIn(ref, chunk))
    return Promise.resolve(this.#layOut(whole, packed))
  }

  /** Gives each object its place in the file; last comes the list of them. */
  #layOut(objects: readonly Numbered[], packed: readonly Entry[]): Layout {
    const {context} = this
    const {header} = context
    const entries: Entry[] = [
      {type: entryType.free, ref: PDFRef.of(0, 65535), nextFreeObjectNumber: 0},
    ]
    let size = header.sizeInBytes() + 2 // bytes so far; two ends of lines
    for (const object of objects) {
      entries.push({type: entryType.atOffset, ref: object[0], offset: size})
      size += this.computeIndirectObjectSize(object)
    }
    const listRef = context.nextRef()
    const listed = [
      ...entries,
      ...packed,
      {type: entryType.atOffset, ref: listRef, offset: size} as const,
    ]
    const inOrder = listed.toSorted((a, b) => a.ref.objectNumber - b.ref.objectNumber)
    const list: Numbered = [listRef, PDFCrossRefStream.of(this.createTrailerDict(), inOrder)]
    const trailer = PDFTrailer.forLastCrossRefSectionOffset(size)
    size += this.computeIndirectObjectSize(list) + trailer.sizeInBytes()
    return {size, header, indirectObjects: [...objects, list], trailer}
  }
}

/** What a reader looks for first, and what is packed already, stand by themselves. */
function isPackable([ref, object]: Numbered): boolean {
  const standsAlone = [PDFStream, PDFCatalog, PDFPageTree, PDFPageLeaf].some(
    (kind) => object instanceof kind,
  )
  return !standsAlone && ref.generationNumber === 0
}

function inChunks(objects: readonly Numbered[]): Numbered[][] {
  const count = Math.ceil(objects.length / objectsPerStream)
  return Array.from({length: count}, (_, i) =>
    objects.slice(i * objectsPerStream, (i + 1) * objectsPerStream),
  )
}

/** Where the objects of a stream stand in it. */
function entriesIn(objectStreamRef: PDFRef, objects: readonly Numbered[]): Entry[] {
  return objects.map(([ref], index) => ({type: entryType.inStream, ref, objectStreamRef, index}))
}
