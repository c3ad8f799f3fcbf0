/** Is a character one that a style sheet takes from a font? */
export type FontRange = (character: string) => boolean

/**
 * Which characters a style sheet takes from a font; all where it does not say.
 *
 * `@font-face{src:url(../fonts/hanzi.woff2);unicode-range:U+3400-9FFF}` and `hanzi.woff2` → from U+3400 to U+9FFF
 *
 * @param css  text of all style sheets
 * @param file name of the font's file
 */
export function fontRange(css: string, file: string): FontRange {
  const rules = [...css.matchAll(/@font-face\s*\{([^}]*)\}/g)].map(([, rule = '']) => rule)
  const rule = rules.find((text) => text.includes(`/${file}`))
  const list = rule && /unicode-range:([^;]+)/.exec(rule)?.[1]
  if (!list) return () => true
  const ranges = list.split(',').map((range) => {
    const [first = '', last = first] = range.trim().replace(/^U\+/i, '').split('-')
    // `U+1E??` is `U+1E00-1EFF`.
    return {
      first: Number.parseInt(first.replaceAll('?', '0'), 16),
      last: Number.parseInt(last.replaceAll('?', 'F'), 16),
    }
  })
  return (character) => {
    const point = character.codePointAt(0) ?? 0
    return ranges.some(({first, last}) => first <= point && point <= last)
  }
}
