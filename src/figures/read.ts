import type {Problem} from '../errors.ts'
import type {Read} from '../json.ts'
import {readJson} from '../json.ts'
import {filesIn} from '../ledger/read.ts'
import {Figure} from './figure.ts'
import {FigureWords} from './words.ts'

/** Reads `content/figures/*.json`. */
export function readFigures(root: string): {
  readonly figures: ReadonlyMap<string, Figure>
  readonly problems: readonly Problem[]
} {
  const reads = filesIn(root, 'content/figures').map((file) => ({
    file,
    ...readJson(root, file, Figure),
  }))
  const figures = reads.flatMap(({file, value}) => (value === undefined ? [] : [{file, value}]))
  const misnamed = figures
    .filter(({file, value}) => !file.endsWith(`/${value.id}.json`))
    .map(({file, value}) => ({
      code: 'L009',
      file,
      pointer: '/id',
      message: `figure id is not the file's name: ${value.id}`,
    }))
  return {
    figures: new Map(figures.map(({value}) => [value.id, value])),
    problems: [...reads.flatMap(({problems}) => problems), ...misnamed],
  }
}

/** Reads `content/figure-words.json`. */
export function readFigureWords(root: string): Read<FigureWords> {
  return readJson(root, 'content/figure-words.json', FigureWords)
}
