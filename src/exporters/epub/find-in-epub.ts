import type {Root} from 'hast'
import {selectAll} from 'hast-util-select'
import type {Book} from '../../book/book.ts'
import {textOf} from '../book/text-of.ts'
import {parsePage} from '../parse-page.ts'
import {findPlacesInHtml, withoutOtherPages} from '../places/find-in-html.ts'
import type {Place} from '../product.ts'
import {unzipFiles} from '../unzip-files.ts'

/**
 * Reads back which places of the site an EPUB holds. A question counts when it has options and each has an answer.
 *
 * `EPUB/zte/why-the-ban.xhtml` stands for `/zte/why-the-ban.html`.
 */
export async function findPlacesInEpub(bytes: Uint8Array, book: Book): Promise<Set<Place>> {
  const files = [...(await unzipFiles(bytes))].filter(([path]) => path.endsWith('.xhtml'))
  const places = files.flatMap(([path, page]) => {
    const tree = parseXhtml(new TextDecoder().decode(page))
    const address = path.replace(/^EPUB/, '').replace(/\.xhtml$/, '.html')
    const questions = answeredQuestions(tree).map((id) => `${address}#${id}`)
    return [...findPlacesInHtml(tree, address), ...questions]
  })
  return withoutOtherPages(places, book)
}

function answeredQuestions(tree: Root): string[] {
  return selectAll('li[id^="question-"]', tree).flatMap((question) => {
    const id = String(question.properties['id'])
    const options = filled(tree, `#${id} > .options > li`)
    const answers = filled(tree, `#${id.replace('question-', 'answer-')} > .options > li`)
    return options > 0 && options === answers ? [id] : []
  })
}

/** How many elements there are with words in them. */
function filled(tree: Root, selector: string): number {
  return selectAll(selector, tree).filter((element) => textOf(element) !== '').length
}

/** HTML knows no `<td />`, so that all after it would stand inside. */
function parseXhtml(text: string): Root {
  const open = text.replaceAll(/<([\w:]+)((?: [^<>]*?)?) ?\/>/g, '<$1$2></$1>')
  return parsePage(open)
}
