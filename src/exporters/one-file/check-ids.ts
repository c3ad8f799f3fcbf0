import type {Element} from 'hast'
import {ExportError} from '../../errors.ts'
import {elementsIn} from '../book/find-elements.ts'

/** @throws {ExportError} `an id stands twice in the file: zte--start` */
export function checkIds(tree: Element): void {
  const known = new Set<unknown>()
  for (const {
    properties: {id},
  } of elementsIn(tree)) {
    if (id !== undefined && known.has(id))
      throw new ExportError(`an id stands twice in the file: ${String(id)}`)
    known.add(id)
  }
}
