import {createRequire} from 'node:module'

const {resolve} = createRequire(import.meta.url)
const sans = '@fontsource-variable/source-sans-3/files/source-sans-3'

/** The fonts of the site, whole: name in `/fonts/`, without its ending → file. */
export const fontFiles = {
  /** The sans of charts and navigation, variable in weight, Latin subset. */
  'ui-sans': resolve(`${sans}-latin-wght-normal.woff2`),
  /** Letters with tone marks and the like, of the same sans. */
  'ui-sans-ext': resolve(`${sans}-latin-ext-wght-normal.woff2`),
  /** Chinese characters, eight thousand and more than a megabyte, of one weight. */
  hanzi: resolve('@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-400-normal.woff2'),
  /** The text serif, variable in weight, Latin subset. */
  'text-serif': resolve(
    '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
  ),
} as const
