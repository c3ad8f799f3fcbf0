import {expect, test} from 'vitest'
import {cacheName, cachesOf} from '../../src/keep/kept-cache.ts'

const scope = 'https://school.example/lists/'

test('a cache is named for its edition and its folder', () => {
  expect(cacheName('3f9c', scope)).toBe('edition-3f9c /lists/')
})

test('cachesOf(scope, names) leaves alone what belongs to other folders of the host', () => {
  const names = ['edition-a /lists/', 'edition-b /lists/', 'edition-a /', 'edition-a /x/lists/']
  expect(cachesOf(scope, [...names, 'photos'])).toEqual(['edition-a /lists/', 'edition-b /lists/'])
})
