/** Remembers for each step of the history how far down its part was read. */
export type Depths = {
  /** To be called when the address has changed; some browsers have moved the window by then. */
  readonly leave: () => void
  /** To be called when the browser has moved the window. Gives whether this step was there before, and goes back to its depth. */
  readonly enter: () => boolean
}

/**
 * Browsers keep the depth of each step too, but only as far as the part that follows is long: from a long chapter
 * to a short entry and back leads to the top of the chapter.
 */
export function keepDepths(): Depths {
  const depths = new Map<string, number>() // step → CSS pixels from the top
  const at = {step: nameStep(0), depth: scrollY}
  addEventListener('scroll', () => (at.depth = scrollY), {passive: true})
  return {
    leave: () => {
      depths.set(at.step, at.depth)
    },
    enter: () => {
      at.step = nameStep(depths.size)
      const depth = depths.get(at.step)
      if (depth === undefined) return false
      scrollTo(0, depth)
      return true
    },
  }
}

/** The name that a step of the history bears; one that has none gets it. Steps before a reload keep theirs. */
function nameStep(count: number): string {
  const known: unknown = history.state
  if (typeof known === 'string') return known
  const name = `${performance.timeOrigin} ${count}`
  history.replaceState(name, '')
  return name
}
