import {setTimeout} from 'node:timers/promises'
import {expect, test} from 'vitest'
import {sideBySide} from '../../src/exporters/book/side-by-side.ts'

test('sideBySide(items, lanes, work) keeps the order of the items and no more lanes than asked for', async () => {
  let running = 0
  let most = 0
  const work = async (ms: number): Promise<number> => {
    running += 1
    most = Math.max(most, running)
    await setTimeout(ms)
    running -= 1
    return ms
  }
  expect(await sideBySide([30, 1, 20, 2], 2, work)).toEqual([30, 1, 20, 2])
  expect(most).toBe(2)
})

test('sideBySide(items, lanes, work) begins no more after a failure, waits for the rest, and throws the first of the items', async () => {
  const ended: string[] = []
  const work = async (name: string): Promise<void> => {
    await setTimeout(name === 'slow' ? 30 : 1)
    ended.push(name)
    throw new Error(name)
  }
  await expect(sideBySide(['slow', 'quick', 'never'], 2, work)).rejects.toThrow('slow')
  expect(ended).toEqual(['quick', 'slow'])
})
