import {describe, expect, test} from 'vitest'
import {figureWords as readerWords} from '../../src/checks/figure-words.ts'
import {buildFigure} from '../../src/figures/build-figure.ts'
import type {BuiltFigure} from '../../src/figures/built-figure.ts'
import {drawFigure} from '../../src/figures/draw-figure.ts'
import {figureFiles} from '../../src/figures/figure-files.ts'
import {sourceLine} from '../../src/figures/source-line.ts'
import {FigureWords} from '../../src/figures/words.ts'
import {parseJson} from '../../src/json.ts'
import {claimById, sourceById} from '../../src/ledger/ledger.ts'
import {loadSite} from '../../src/site.ts'
import {textsOf, titlesOf} from '../charts/drawn.ts'

const {figures, figureWords, ledger} = loadSite('.')

/** Each text replaced by its pointer and its places: `go to question {number}` → `«/path/goTo»{number}`. */
const marked = FigureWords.parse(withMarks(figureWords, ''))

function withMarks(value: unknown, pointer: string): unknown {
  if (typeof value === 'string') return `«${pointer}»${(value.match(/\{\w+\}/g) ?? []).join('«»')}`
  const entries = Object.entries(value ?? {}) as [string, unknown][] // an object's own
  return Object.fromEntries(
    entries.map(([key, part]) => [key, withMarks(part, `${pointer}/${key}`)]),
  )
}

// The language of dates and numbers stands in src/ledger.
const language =
  'January February March April May June July August September October November December ' +
  'Jan Feb Mar Apr Jun Jul Aug Sep Oct Nov Dec ' +
  'about perhaps from until to at least up million billion'

/** Everything that readers see of a figure, on the page and in its downloads. */
function shownTexts(built: BuiltFigure): string[] {
  const files = new Map(figureFiles(built, ledger, marked).map((file) => [file.name, file.content]))
  const picture = files.get(`${built.figure.id}.svg`)?.replace(/<style>.*?<\/style>/s, '') ?? ''
  return [
    ...built.table.columns,
    ...built.table.rows.flat().map(({text}) => text),
    ...(built.list ?? []).map(({text}) => text),
    ...drawFigure(built).flatMap(({svg}) => [...textsOf(svg), ...titlesOf(svg)]),
    sourceLine(built, ledger, marked),
    files.get(`${built.figure.id}.csv`)?.split('\n')[0] ?? '',
    files
      .get(`${built.figure.id}.json`)
      ?.match(/"licence": .*/)?.[0]
      .slice(11) ?? '',
    picture.replaceAll(/<[^>]*>/g, ' ').replaceAll('&amp;', '&'),
  ]
}

/** The figure's own words, and those of all in the ledger that it is made from. */
function contentOf({figure, claims, seeds}: BuiltFigure): string[] {
  const known = claims.map((id) => claimById(ledger, id))
  const sources = known.flatMap(({evidence}) => evidence.map(({source}) => source))
  return [
    ...readerWords(figure).map(([, text]) => text),
    ...known.flatMap(({says, statement, evidence}) => stringsIn([says, statement, evidence])),
    ...known.flatMap((claim) =>
      claim.kind === 'listing' ? stringsIn([claim.entity, claim.listedAs]) : [],
    ),
    ...known.flatMap((claim) => (claim.kind === 'quantity' ? [claim.unit, claim.hedge ?? ''] : [])),
    ...[...sources, ...seeds].map((id) => sourceById(ledger, id).publisher),
    ...(figure.kind === 'instruments' ? stringsIn(ledger.instruments) : []),
  ]
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : []
}

function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/\p{L}{2,}/gu) ?? []
}

describe('buildFigure(figure, ledger, words) and the charts add no words of their own', () => {
  test.each([...figures.values()])('to $id', (figure) => {
    const built = buildFigure(figure, ledger, marked)
    const known = new Set(wordsIn([...contentOf(built), language].join(' ')))
    const own = shownTexts(built).flatMap((text) => wordsIn(text.replaceAll(/«[^»]*»/g, ' ')))
    expect([...new Set(own)].filter((word) => !known.has(word))).toEqual([])
  })

  test('and leave none of theirs out: the real figures show all, heads of columns aside', () => {
    const built = [...figures.values()].map((figure) => buildFigure(figure, ledger, marked))
    const shown = new Set(
      built.flatMap(
        (one) =>
          shownTexts(one)
            .join()
            .match(/«[^»]+»/g) ?? [],
      ),
    )
    const unseen = stringsIn({...marked, columns: {}})
      .flatMap((text) => text.match(/«[^»]+»/g) ?? [])
      .filter((mark) => !shown.has(mark) && mark !== '«/$schema»')
    // No real source hedges two shares of one whole in two ways.
    expect(unseen).toEqual(['«/share/hedges»'])
  })
})

describe('FigureWords', () => {
  test('asks a text for its places and no others', () => {
    const altered = {...figureWords, path: {...figureWords.path, goTo: 'go to {question}'}}
    expect(parseJson(JSON.stringify(altered), 'content/figure-words.json', FigureWords)).toEqual({
      value: undefined,
      problems: [
        {
          code: 'J003',
          file: 'content/figure-words.json',
          pointer: '/path/goTo',
          message: 'needs these places and no others: {number}',
        },
      ],
    })
  })
})
