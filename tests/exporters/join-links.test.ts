import {expect, test} from 'vitest'
import {checkJoinedLinks, joinedId} from '../../src/exporters/book/join-links.ts'

test('joinedId(address, id) is the name of a place in the book', () => {
  expect(joinedId('/zte/why-the-ban.html')).toBe('zte-why-the-ban')
  expect(joinedId('/zte/why-the-ban.html', 'trigger')).toBe('zte-why-the-ban--trigger')
})

test('checkJoinedLinks(trees) names links that lead nowhere in the book', () => {
  const link = (href: string) => ({
    type: 'element' as const,
    tagName: 'a',
    properties: {href, id: 'here'},
    children: [],
  })
  expect(() => checkJoinedLinks([link('#here'), link('https://lamps.example/')])).not.toThrow()
  expect(() => checkJoinedLinks([link('#there')])).toThrow('links lead nowhere in the book: #there')
})
