import {relativeAddress} from './relative-address.ts'

/**
 * Rewrites the root-absolute addresses of a built page, so that it opens from any folder.
 * Canonical and Open Graph addresses carry a host and stay.
 *
 * @param html    a page as Astro writes it, attributes in double quotes
 * @param address the page's own address, e.g. `/entity-list/what-it-does.html`
 */
export function relativeLinks(html: string, address: string): string {
  return html.replaceAll(
    /(\s(?:href|src)=")(\/(?!\/)[^"]*)"/g,
    (_, attribute: string, to: string) => `${attribute}${relativeAddress(address, to)}"`,
  )
}

/** Rewrites `url(/…)` in a style sheet. */
export function relativeUrls(css: string, address: string): string {
  return css.replaceAll(
    /url\((["']?)(\/(?!\/)[^"')]*)\1\)/g,
    (_, quote: string, to: string) => `url(${quote}${relativeAddress(address, to)}${quote})`,
  )
}
