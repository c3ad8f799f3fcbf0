import type {Place} from '../product.ts'
import type {Holding, PlaceKind} from '../record.ts'

/** How much of the site a product holds, and what of it is missing. */
export type Parity = {
  readonly holds: Record<PlaceKind, Holding>
  /** In the site's order. */
  readonly missing: readonly Place[]
}

/**
 * Compares what a product must hold with what was read back from its bytes.
 * Places that nobody expects, such as a figure that a book shows twice, count for nothing.
 */
export function compareParity(expected: readonly Place[], held: ReadonlySet<Place>): Parity {
  const missing = expected.filter((place) => !held.has(place))
  const holding = (kind: PlaceKind): Holding => {
    const of = expected.filter((place) => kindOf(place) === kind).length
    return {held: of - missing.filter((place) => kindOf(place) === kind).length, of}
  }
  return {
    holds: {
      chapters: holding('chapters'),
      figures: holding('figures'),
      notes: holding('notes'),
      questions: holding('questions'),
    },
    missing,
  }
}

/** `/zte/why-the-ban.html#note-3` → `notes` */
function kindOf(place: Place): PlaceKind {
  const [, id] = place.split('#')
  if (id === undefined) return 'chapters'
  if (/^note-\d+$/.test(id)) return 'notes'
  return id.startsWith('question-') ? 'questions' : 'figures'
}
