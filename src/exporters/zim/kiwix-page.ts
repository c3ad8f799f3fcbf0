import {ExportError} from '../../errors.ts'

/**
 * Fits a page of the site for Kiwix. Its server puts a bar with a search field on top of every page, which the page's
 * own policy would keep from working. Its search takes names from titles, and would find the word “Glossary” on every
 * page if menu and footer were indexed. What installs and keeps a site in a browser has no use there.
 *
 * `<title>What did ZTE do? · Lists and Ledgers</title>` → `<title>What did ZTE do?</title>`
 *
 * @param html      a built page
 * @param siteTitle what the titles of pages end with
 * @throws {ExportError} `page keeps its content policy` when the markup is not as the site writes it
 */
export function fitKiwixPage(html: string, siteTitle: string): string {
  const fitted = html
    .replace(/<meta http-equiv="content-security-policy"[^>]*>/i, '')
    .replace(/<link rel="manifest"[^>]*>/i, '')
    .replace(/<script[^>]*\bsrc="[^"]*assets\/keep\.js"[^>]*><\/script>/i, '')
    .replace(` · ${siteTitle}</title>`, '</title>')
  if (/<meta[^>]*content-security-policy/i.test(fitted))
    throw new ExportError('page keeps its content policy')
  return indexMainOnly(fitted)
}

// Comments of the ht://Dig search engine, which the index of ZIM files (Xapian's Omega) knows too.
const off = '<!--htdig_noindex-->'
const on = '<!--/htdig_noindex-->'

/** A page without `main`, such as one that leads on to another, is left as it is. */
function indexMainOnly(html: string): string {
  if (!html.includes('</main>')) return html
  return html
    .replace(/<body[^>]*>/, (body) => `${body}${off}`)
    .replace('<main', () => `${on}<main`)
    .replace('</main>', () => `</main>${off}`)
    .replace('</body>', () => `${on}</body>`)
}
