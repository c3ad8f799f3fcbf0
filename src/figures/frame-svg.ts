import type {Element} from 'hast'
import {s} from '../charts/svg.ts'
import {labelLines, lineHeight, wrap} from '../charts/text.ts'

type FrameWords = {
  readonly title: string
  readonly subtitle: string
  /** Who says so, as it stands below the chart: `Source: Trouw, S0:p04.` */
  readonly source: string
  readonly description: string
}

const marginPx = 24
// A file on its own is drawn in the reader's own sans, which may be a tenth wider than the one that was measured.
const widening = 1.12
const titleStyle = {sizePx: 20, weight: 600} as const
const subtitleStyle = {sizePx: 15} as const
const sourceStyle = {sizePx: 13} as const

// The light colours of the site (look.md), since a file on its own has no style sheet.
const style = `
text{font-family:"Source Sans 3","Source Sans Pro","Helvetica Neue",Arial,sans-serif;fill:#1c1a17}
.ink-2{fill:#57524a}.accent{fill:#1d5c86}.on-accent{fill:#fff}
.fill-accent{fill:#1d5c86}.fill-contrast{fill:#8f5200}.fill-ink{fill:#1c1a17}.fill-grey{fill:#8a8375}.fill-soft{fill:#dbe4e8}.fill-sheet{fill:#fff}
.line-accent{stroke:#1d5c86}.line-contrast{stroke:#8f5200}.line-ink{stroke:#1c1a17}.line-grey{stroke:#8a8375}.line-hair{stroke:#d9d4c7}.line-sheet{stroke:#fff}
.paper{fill:#fbfaf6}`

/**
 * Puts a chart on paper with its title above and its source below, for use outside the site.
 *
 * @param chart `<svg>` of one artboard
 * @returns `<svg>` with the chart, its words, a description and a style of its own
 */
export function frameSvg(chart: Element, words: FrameWords): Element {
  const [chartWidth, chartHeight] = [
    Number(chart.properties['width']),
    Number(chart.properties['height']),
  ]
  const lineWidth = chartWidth / widening
  const title = wrap(words.title, lineWidth, titleStyle)
  const subtitle = wrap(words.subtitle, lineWidth, subtitleStyle)
  const source = wrap(words.source, lineWidth, sourceStyle)
  const titleY = marginPx + titleStyle.sizePx
  const subtitleY = titleY + title.length * lineHeight(titleStyle.sizePx)
  const chartY = subtitleY + subtitle.length * lineHeight(subtitleStyle.sizePx)
  const sourceY = chartY + chartHeight + lineHeight(sourceStyle.sizePx) + 8
  const height = sourceY + (source.length - 1) * lineHeight(sourceStyle.sizePx) + marginPx
  const width = chartWidth + 2 * marginPx
  const x = marginPx
  return s(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: 'img',
    },
    [
      s('title', {}, [words.title]),
      s('desc', {}, [words.description]),
      s('style', {}, [style]),
      s('rect', {className: 'paper', width, height}),
      ...labelLines(title, {...titleStyle, x, y: titleY}),
      ...labelLines(subtitle, {...subtitleStyle, x, y: subtitleY, tone: 'ink-2'}),
      s('g', {transform: `translate(${marginPx} ${chartY})`}, chart.children),
      ...labelLines(source, {...sourceStyle, x, y: sourceY, tone: 'ink-2'}),
    ],
  )
}
