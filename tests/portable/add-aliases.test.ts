import {describe, expect, test} from 'vitest'
import {addAliases} from '../../src/portable/add-aliases.ts'

const withAlias = (html: string): string | undefined => {
  const aliases = [{from: '/a.html#old', to: '/a.html#new'}]
  return addAliases(new Map([['/a.html', html]]), {aliases}, 'Moved to').get('/a.html')
}

describe('addAliases(pages, permalinks, words)', () => {
  test.each([
    ['<h2 id="new" class="x">New</h2>', '<span id="old"></span><h2 id="new" class="x">New</h2>'],
    ['<p title="a > b" id="new">x</p>', '<span id="old"></span><p title="a > b" id="new">x</p>'],
    ['<table id="new"><tr>', '<span id="old"></span><table id="new"><tr>'],
    ['<div id="new"><p>x</p></div>', '<span id="old"></span><div id="new"><p>x</p></div>'],
    ['<ul><li id="new">x</li></ul>', '<ul><li id="new"><span id="old"></span>x</li></ul>'],
    ['<tr id="new"><th scope="row">x', '<tr id="new"><th scope="row"><span id="old"></span>x'],
    ['<dd id="new">x</dd>', '<dd id="new"><span id="old"></span>x</dd>'],
    ['<summary id="new">x', '<summary id="new"><span id="old"></span>x'],
  ])('sets the old id where it is valid: %s', (html, expected) => {
    expect(withAlias(html)).toBe(expected)
  })

  test('sets the old id of a glossary entry in its <dt>', () => {
    const entry = '<dl class="names"> <div id="new"> <dt>EAR99</dt> <dd>x</dd> </div> </dl>'
    expect(withAlias(entry)).toBe(entry.replace('<dt>', '<dt><span id="old"></span>'))
  })

  test('takes `$` and `.` in a page for letters', () => {
    expect(withAlias('<p>$& nex</p><h2 id="new">$1</h2>')).toBe(
      '<p>$& nex</p><span id="old"></span><h2 id="new">$1</h2>',
    )
  })

  test('writes a page that leads on, with a relative link and words as words', () => {
    const aliases = [{from: '/a/old.html', to: '/index.html#top'}]
    const page = addAliases(new Map(), {aliases}, 'Moved <to> & on').get('/a/old.html')
    expect(page).toBe(
      '<!doctype html><html lang="en"><head><meta charset="utf-8"><meta http-equiv="refresh" content="0; url=../index.html#top"><title>Moved &#x3C;to> &#x26; on</title></head><body><p>Moved &#x3C;to> &#x26; on <a href="../index.html#top">../index.html#top</a></p></body></html>\n',
    )
  })
})
