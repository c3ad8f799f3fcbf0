import {unified} from '@astrojs/markdown-remark'
import mdx from '@astrojs/mdx'
import {defineConfig} from 'astro/config'
import {referenceOptions} from './src/book/notes.ts'
import {labelOf} from './src/book/words.ts'
import {rehypeAnchors} from './src/plugins/rehype-anchors.ts'
import {remarkHeadingIds} from './src/plugins/remark-heading-ids.ts'
import {remarkReferences} from './src/plugins/remark-references.ts'
import {loadSite} from './src/site.ts'

const {book} = loadSite(process.cwd())

export default defineConfig({
  site: book.words.site.base,
  // One address online and offline: /entity-list/what-it-does.html.
  build: {format: 'file', assets: 'assets', inlineStylesheets: 'never'},
  // The default drops white space between inline elements by the rules of JSX.
  compressHTML: true,
  devToolbar: {enabled: false},
  integrations: [mdx()],
  vite: {
    build: {
      rolldownOptions: {
        // Astro's own directive in every .mdx file; the bundler's note about it is no news.
        onLog: (level, log, handle) => log.code === 'MODULE_LEVEL_DIRECTIVE' || handle(level, log),
      },
    },
  },
  markdown: {
    processor: unified({
      // Authors write real quotation marks and dashes; quotations stay letter by letter.
      smartypants: false,
      remarkPlugins: [remarkHeadingIds, [remarkReferences, referenceOptions(book)]],
      rehypePlugins: [[rehypeAnchors, {headingLabel: labelOf(book.words, 'linkSection')}]],
    }),
  },
})
