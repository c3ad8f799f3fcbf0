import type {Book} from '../book/book.ts'
import type {Problem} from '../errors.ts'
import type {Ledger} from '../ledger/ledger.ts'

/** Checks that every file of claims belongs to an explainer. */
export function checkTopics({explainers}: Book, {topics, places}: Ledger): Problem[] {
  const known = new Set<string>(explainers.map(({id}) => id))
  const strays = [...topics].flatMap(([claim, topic]) => {
    const file = places.get(claim)?.file
    return file === undefined || known.has(topic) ? [] : [[file, topic] as const]
  })
  return [...new Map(strays)].map(([file, topic]) => ({
    code: 'B004',
    file,
    pointer: '/topic',
    message: `no explainer: ${topic}`,
    hint: `one of ${[...known].join(', ')}`,
  }))
}
