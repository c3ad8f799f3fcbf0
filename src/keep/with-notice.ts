import type {Notice} from './kept-list.ts'

/**
 * A page with a line at the end of its header; a page without a header stays as it is.
 *
 * `<header>Lamps</header>` → `<header>Lamps<p class="notice">A new edition is ready. <a href="…">Take it</a></p></header>`
 *
 * @param scope address of the folder, ending with a slash
 */
export function withNotice(html: string, {words, link, to}: Notice, scope: string): string {
  const line = `<p class="notice">${escaped(words)} <a href="${escaped(scope + to)}">${escaped(link)}</a></p>`
  return html.replace('</header>', () => `${line}</header>`)
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
