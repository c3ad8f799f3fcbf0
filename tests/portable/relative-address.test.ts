import {describe, expect, test} from 'vitest'
import {relativeAddress} from '../../src/portable/relative-address.ts'

describe('relativeAddress(from, to)', () => {
  test.each([
    ['/index.html', '/sources/s1.html', 'sources/s1.html'],
    ['/index.html', '/index.html', 'index.html'],
    ['/entity-list/what-it-does.html', '/glossary.html#ear99', '../glossary.html#ear99'],
    ['/entity-list/what-it-does.html', '/entity-list/next.html', 'next.html'],
    ['/entity-list/what-it-does.html', '/zte/start.html', '../zte/start.html'],
    ['/a/b/c.html', '/a/d.html', '../d.html'],
    ['/a/b/c.html', '/index.html', '../../index.html'],
    ['/a.html', '/a/b.html', 'a/b.html'],
    ['/a/b.html', '/a.html', '../a.html'],
  ])('seen from %s, %s is %s', (from, to, address) => {
    expect(relativeAddress(from, to)).toBe(address)
  })
})
