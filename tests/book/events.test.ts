import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {eventsByYear} from '../../src/book/events.ts'
import type {Ledger} from '../../src/ledger/ledger.ts'
import {loadSite} from '../../src/site.ts'
import {ledgerWith} from '../figures/made-figure.ts'

const {book} = loadSite('.')

/** A ledger of events alone: id → date. */
function ledgerOf(dates: Readonly<Record<string, string>>): Ledger {
  const made = ledgerWith(
    Object.fromEntries(
      Object.entries(dates).map(([id, date]) => [id, {kind: 'event', date, track: 'talks'}]),
    ),
  )
  return {...made, claims: new Map([...made.claims].filter(([id]) => id in dates))}
}

function idsByYear(dates: Readonly<Record<string, string>>) {
  return eventsByYear(ledgerOf(dates)).map(({year, events}) => [year, events.map(({id}) => id)])
}

describe('eventsByYear(ledger)', () => {
  test('gives years in order, and events by their day', () => {
    const dates = {c: '2019-10-08', a: '2018-04-15', b: '2019-05-16'}
    expect(idsByYear(dates)).toEqual([
      [2018, ['a']],
      [2019, ['b', 'c']],
    ])
  })

  test('puts a day before the month and the year that it begins', () => {
    expect(idsByYear({year: '2019', month: '2019-01', day: '2019-01-01'})).toEqual([
      [2019, ['day', 'month', 'year']],
    ])
  })

  test('puts an event that goes on under the year in which it began', () => {
    expect(idsByYear({long: '2017-05/2019-02', short: '2018-01-02'})).toEqual([
      [2017, ['long']],
      [2018, ['short']],
    ])
  })

  test('leaves out events without a known beginning, and claims that are no events', () => {
    expect(idsByYear({open: '../2019', known: '2019'})).toEqual([[2019, ['known']]])
    const statement = ledgerWith({said: {}}).claims.get('said')
    const claims = new Map(statement && [[statement.id, statement]])
    expect(eventsByYear({...ledgerOf({}), claims})).toEqual([])
  })
})

describe('events.css', () => {
  const sheet = readFileSync('src/styles/events.css', 'utf8').replaceAll(/\s+/g, ' ')

  test.each(book.explainers.map(({id}) => id))('filters by the explainer %s', (id) => {
    const chosen = `.filtered:has(#topic-${id}:checked)`
    expect(sheet).toContain(`${chosen} li[data-topic]:not([data-topic='${id}'], :target)`)
    expect(sheet).toContain(`${chosen} section:not(:has([data-topic='${id}'], li:target))`)
    for (const basis of ['seed', 'record'])
      expect(sheet).toContain(
        `${chosen}:has(#basis-${basis}:checked) section:not(:has([data-topic='${id}'][data-basis='${basis}'], li:target))`,
      )
  })
})
