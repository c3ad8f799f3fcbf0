import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import type {Words} from '../../src/book/words.ts'
import {keepLabels, keepView} from '../../src/keep/keep-view.ts'
import type {KeepState, KeepWords} from '../../src/keep/keep-view.ts'

const {labels} = JSON.parse(readFileSync('content/words.json', 'utf8')) as Words
const words = Object.fromEntries(keepLabels.map((name) => [name, labels[name]])) as KeepWords

const now = {name: '0.2.0', files: 3, bytes: 17_123_456}
const next = {name: '0.3.0', files: 3, bytes: 17_200_000}

const states: readonly (readonly [KeepState, string, readonly string[]])[] = [
  [{kind: 'not kept'}, 'Not kept on this device.', ['keep']],
  [
    {kind: 'not kept', size: now},
    'Not kept on this device. The whole site takes 17.1 MB.',
    ['keep'],
  ],
  [{kind: 'keeping', done: 0, total: 0}, 'Keeping has begun.', ['stop']],
  [{kind: 'keeping', done: 5_900_000, total: 10_000_000}, 'Keeping: 5.0 MB of 10.0 MB.', ['stop']],
  [
    {kind: 'kept', edition: now},
    'Edition 0.2.0 is kept on this device. It takes 17.1 MB.',
    ['stop'],
  ],
  [
    {kind: 'ready', edition: now, next},
    'A new edition, 0.3.0, is ready. Until you take it, you read edition 0.2.0.',
    ['take', 'stop'],
  ],
  [
    {kind: 'failed', reason: 'full'},
    'Nothing was kept. There is not enough room on this device.',
    ['keep'],
  ],
  [
    {kind: 'failed', reason: 'offline', edition: now},
    'The new edition was not kept. Edition 0.2.0 stays as it is. The connection broke off. Try again when it is back.',
    ['stop'],
  ],
  [{kind: 'stopped'}, 'No longer kept. What was kept is deleted.', ['keep']],
]

test.each(states)('keepView(%o) says “%s”', (state, text, buttons) => {
  const view = keepView(state, words)
  expect(view.text).toBe(text)
  expect(view.buttons).toEqual(buttons)
})

test('where a browser cannot keep, there is no button', () => {
  expect(keepView({kind: 'cannot'}, words)).toEqual({text: labels['keepCannot'], buttons: []})
})

test('the bar shows every byte, the text every tenth', () => {
  const at = (done: number) => keepView({kind: 'keeping', done, total: 1e7}, words)
  expect(at(1_900_000).text).toBe(at(1_000_000).text)
  expect(at(1_900_000).progress).toBe(0.19)
  expect(at(1e7).text).toBe('Keeping: 10.0 MB of 10.0 MB.')
})
