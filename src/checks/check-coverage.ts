import type {Problem} from '../errors.ts'
import type {Ledger} from '../ledger/ledger.ts'
import {usesOf} from '../ledger/uses.ts'

/** How far a seed's body paragraphs are used. */
export type Coverage = {
  readonly seed: string
  readonly body: number
  readonly evidence: number
  readonly waived: number
  /** Locators that are neither, e.g. `s1:p22`. */
  readonly open: readonly string[]
}

/** Counts, for each seed, the body paragraphs that are evidence of a claim, waived, or open; silence is no evidence. */
export function coverageOf(ledger: Ledger): Coverage[] {
  const used = usedParagraphs(ledger)
  const waived = new Set(ledger.coverage.waivers.map(({paragraph}) => paragraph))
  return [...ledger.seeds.values()].map((seed) => {
    const body = bodyOf(ledger, seed.seed)
    const open = body.filter((locator) => !used.has(locator) && !waived.has(locator))
    return {
      seed: seed.seed,
      body: body.length,
      evidence: body.filter((locator) => used.has(locator)).length,
      waived: body.filter((locator) => waived.has(locator)).length,
      open,
    }
  })
}

/** Reports uncovered body paragraphs and waivers that waive nothing. */
export function checkCoverage(ledger: Ledger): Problem[] {
  const uncovered = coverageOf(ledger)
    .filter(({seed}) => ledger.coverage.complete.includes(seed))
    .flatMap(({seed, open}) =>
      open.map((locator) => ({
        code: 'V001',
        file: `content/seeds/${seed}.json`,
        pointer: `/paragraphs/${paragraphIndex(ledger, locator)}`,
        message: `no claim rests on ${locator}`,
        hint: 'cite it in a claim, or waive it with a reason in content/waivers.json',
      })),
    )
  return [...checkComplete(ledger), ...uncovered, ...checkWaivers(ledger)]
}

// A mistyped seed would otherwise switch its coverage off.
function checkComplete({coverage, seeds}: Ledger): Problem[] {
  return coverage.complete.flatMap((seed, i) => {
    if (seeds.has(seed)) return []
    const message = `unknown seed: ${seed}`
    const hint = `seeds are ${[...seeds.keys()].join(', ') || 'none'}`
    return [{code: 'V003', file: 'content/waivers.json', pointer: `/complete/${i}`, message, hint}]
  })
}

function checkWaivers(ledger: Ledger): Problem[] {
  const used = usedParagraphs(ledger)
  return ledger.coverage.waivers.flatMap(({paragraph}, i) => {
    const known = bodyOf(ledger, paragraph.slice(0, 2)).includes(paragraph)
    if (known && !used.has(paragraph)) return []
    const message = known
      ? `waived, but a claim rests on it: ${paragraph}`
      : `no body paragraph: ${paragraph}`
    return [
      {code: 'V002', file: 'content/waivers.json', pointer: `/waivers/${i}/paragraph`, message},
    ]
  })
}

function usedParagraphs(ledger: Ledger): Set<string> {
  const uses = [...ledger.seeds.keys()].flatMap((seed) => usesOf(seed, ledger))
  return new Set(uses.map(({evidence: {source, locator}}) => `${source}:${locator}`))
}

function bodyOf(ledger: Ledger, seed: string): string[] {
  const paragraphs = ledger.seeds.get(seed)?.paragraphs ?? []
  return paragraphs.filter(({role}) => role === 'body').map(({id}) => `${seed}:${id}`)
}

function paragraphIndex(ledger: Ledger, locator: string): number {
  const [seed = '', id] = locator.split(':')
  return ledger.seeds.get(seed)?.paragraphs.findIndex((p) => p.id === id) ?? -1
}
