import {keepDepths} from './keep-depths.ts'

/**
 * Shows the part that the address names, names the window after it, and folds the menu when a part is chosen.
 *
 * CSS could choose the part by itself (no-script.css), but looks through all of the file for it: a turn of the page
 * would take seconds on a phone.
 */
export function showParts(): void {
  const main = document.querySelector('main')
  const first = main?.querySelector('.part')
  if (!main || !first) return
  const siteTitle = document.title

  const show = (): void => {
    const named = namedPlace()
    // The place of all parts stands among them, in none.
    const part = named?.closest('.part') ?? (named?.matches('.all') ? main : first)
    if (part.matches('.shown')) return
    for (const shown of document.querySelectorAll('.shown')) shown.classList.remove('shown')
    part.classList.add('shown')
    const title = part.querySelector('h1')?.textContent.replaceAll(/\s+/g, ' ').trim()
    document.title = part === first || part === main ? siteTitle : `${title} · ${siteTitle}`
  }

  show()
  document.documentElement.classList.remove('opening', 'at-start')
  namedPlace()?.scrollIntoView()
  const depths = keepDepths()
  addEventListener('popstate', () => {
    depths.leave()
    show()
  })
  // A browser that moved the window before the part was shown did not find the place.
  addEventListener('hashchange', () => {
    show()
    if (!depths.enter()) namedPlace()?.scrollIntoView()
  })
  const menu = document.querySelector<HTMLDetailsElement>('header.site details')
  menu?.addEventListener('click', ({target}) => {
    if (target instanceof Element && target.closest('a')) menu.open = false
  })
}

function namedPlace(): HTMLElement | null {
  return document.getElementById(decoded(location.hash.slice(1)))
}

/** An address that someone cut short or wrote by hand may have a `%` with nothing behind it. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
