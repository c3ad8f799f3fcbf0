import type {Problem} from '../errors.ts'
import {buildFigure} from '../figures/build-figure.ts'
import type {BuiltFigure} from '../figures/built-figure.ts'
import {drawFigure} from '../figures/draw-figure.ts'
import {figureEmblem} from '../figures/figure-emblem.ts'
import type {Figure} from '../figures/figure.ts'
import type {Ledger} from '../ledger/ledger.ts'
import {claimById} from '../ledger/ledger.ts'
import {isDate, numbersOfDate} from '../ledger/date.ts'
import {numbersIn} from '../ledger/numbers.ts'
import type {Site} from '../site.ts'
import {SpecError} from '../spec-error.ts'
import {allowedNumbers} from './allowed-numbers.ts'
import {checkTypedDates} from './check-typed-dates.ts'
import {claimsNamed} from './claims-named.ts'
import {figureWords} from './figure-words.ts'
import {nearest} from './nearest.ts'

/** Checks that every figure can be made and drawn, says only its claims' numbers, and is shown. */
export function checkFigures(site: Site): Problem[] {
  const built = [...site.figures.values()].flatMap((figure) => checkFigure(figure, site))
  return [...built, ...checkEmblems(site), ...checkShown(site)]
}

function checkFigure(figure: Figure, {ledger, figureWords: shared}: Site): Problem[] {
  const file = fileOf(figure.id)
  const dates = isDate(figure.checked)
    ? []
    : [{code: 'L004', file, pointer: '/checked', message: `not an EDTF date: ${figure.checked}`}]
  const unknown = unknownClaims(figure, ledger)
  if (unknown.length > 0) return [...dates, ...unknown]
  try {
    const built = buildFigure(figure, ledger, shared)
    drawFigure(built)
    return [...dates, ...checkWords(built, ledger), ...checkTypedDates(figure, file, ledger)]
  } catch (error) {
    if (!(error instanceof SpecError)) throw error
    return [...dates, {code: 'F001', file, pointer: '', message: error.message}]
  }
}

function unknownClaims(figure: Figure, {claims}: Ledger): Problem[] {
  return claimsNamed(figure)
    .filter(({id}) => !claims.has(id))
    .map(({pointer, id}) => {
      const near = nearest(id, claims.keys())
      const hint = near === undefined ? undefined : `did you mean ${near}?`
      return {code: 'L003', file: fileOf(figure.id), pointer, message: `unknown claim: ${id}`, hint}
    })
}

function checkWords(built: BuiltFigure, ledger: Ledger): Problem[] {
  const {figure} = built
  const known = new Set([
    ...built.counts,
    ...built.claims.flatMap((id) => [...allowedNumbers(claimById(ledger, id))]),
    ...numbersOfDate(figure.checked),
    ...('from' in figure ? [...numbersOfDate(figure.from), ...numbersOfDate(figure.to)] : []),
  ])
  return figureWords(figure).flatMap(([pointer, text]) =>
    numbersIn(text)
      // Small counts are written as words and say what the reader sees: “three texts”.
      .filter(({value, hasDigits}) => (hasDigits || value >= 10) && !known.has(value))
      .map(({text: number}) => ({
        code: 'F002',
        file: fileOf(figure.id),
        pointer,
        message: `not a number of the figure's claims: ${number}`,
        hint: 'add the claim to the figure, or leave the number out',
      })),
  )
}

/** Draws every emblem; a figure that cannot be made is reported as a figure. */
function checkEmblems({book: {explainers}, figures, ledger, figureWords: shared}: Site): Problem[] {
  return explainers.flatMap(({id, emblem}) => {
    const figure = figures.get(emblem ?? '')
    const built = figure === undefined ? undefined : tryBuild(figure, ledger, shared)
    if (built === undefined) return []
    try {
      figureEmblem(built)
      return []
    } catch (error) {
      if (!(error instanceof SpecError)) throw error
      const file = `content/explainers/${id}/explainer.json`
      return [{code: 'F001', file, pointer: '/emblem', message: error.message}]
    }
  })
}

function tryBuild(...parts: Parameters<typeof buildFigure>): BuiltFigure | undefined {
  try {
    return buildFigure(...parts)
  } catch (error) {
    if (error instanceof SpecError) return undefined
    throw error
  }
}

function checkShown({figures, book, ledger: {sources}}: Site): Problem[] {
  const {explainers, pages, words} = book
  const texts = [...explainers.flatMap(({chapters}) => chapters), ...pages.values()]
  const inTexts = texts.flatMap(({figures: shown, file}) =>
    shown.map(({id, line}) => ({id, file, line, column: 1})),
  )
  const elsewhere = [
    {id: words.site.figure, file: 'content/words.json', pointer: '/site/figure'},
    ...(words.site.peopleFigure
      ? [{id: words.site.peopleFigure, file: 'content/words.json', pointer: '/site/peopleFigure'}]
      : []),
    ...explainers.flatMap(({id, figure}) => {
      const file = `content/explainers/${id}/explainer.json`
      return figure ? [{id: figure, file, pointer: '/figure'}] : []
    }),
    ...[...sources.values()].flatMap(({id, figure}) =>
      figure ? [{id: figure, file: `content/sources/${id}.json`, pointer: '/figure'}] : [],
    ),
  ]
  // An emblem is a sign without words: its figure must be shown elsewhere too.
  const emblems = explainers.flatMap(({id, emblem}) => {
    const file = `content/explainers/${id}/explainer.json`
    return emblem ? [{id: emblem, file, pointer: '/emblem'}] : []
  })
  const places = [...inTexts, ...elsewhere]
  const unknown = [...places, ...emblems]
    .filter(({id}) => !figures.has(id))
    .map(({id, ...place}) => ({code: 'F003', ...place, message: `unknown figure: ${id}`}))
  const shown = new Set(places.map(({id}) => id))
  const unused = [...figures.keys()]
    .filter((id) => !shown.has(id))
    .map((id) => ({
      code: 'F003',
      file: fileOf(id),
      pointer: '/id',
      message: `no page shows: ${id}`,
    }))
  return [...unknown, ...unused]
}

function fileOf(id: string): string {
  return `content/figures/${id}.json`
}
