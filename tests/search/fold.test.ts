import {expect, test} from 'vitest'
import {fold, queryTerms, wordsOf} from '../../src/search/fold.ts'

test.each([
  ['Xí Jìnpíng', 'xi jinping'],
  ['Wéiwú’ěrzú', 'weiwu’erzu'],
  ['ＺＴＥ', 'zte'],
  ['清单', '清单'],
])('fold(%s) is %s', (text, folded) => {
  expect(fold(text)).toBe(folded)
})

test('wordsOf(text) gives the place and the terms of words, without those of every text', () => {
  expect(
    wordsOf('The ZTE’s $1,000 清单').map(({start, end, terms}) => [start, end, terms]),
  ).toEqual([
    [4, 7, ['zte']],
    [11, 16, ['1,000']],
    [17, 19, ['清单', '单']],
  ])
})

test('queryTerms(question) takes each word once, and a run of Han characters whole', () => {
  expect(queryTerms('zte ZTE 实体清单 ban')).toEqual(['zte', '实体清单', 'ban'])
})
