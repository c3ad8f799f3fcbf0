import type {Book} from '../book/book.ts'
import type {Person} from '../book/names.ts'

/** The person or body with this name or spelling; nothing for places and for names that have no entry. */
export function personNamed(name: string, {people}: Book): Person | undefined {
  return [...people.values()].find((person) => [person.name, ...(person.also ?? [])].includes(name))
}
