import {expect, test} from 'vitest'
import {withNotice} from '../../src/keep/with-notice.ts'

const notice = {words: 'A & B <new>.', link: 'Take "it"', to: 'downloads.html#keep'}
const scope = 'https://school.example/lists/'

test('withNotice(html, notice, scope) puts a line at the end of the first header', () => {
  expect(withNotice('<header>Lamps</header><header>$&</header>', notice, scope)).toBe(
    '<header>Lamps<p class="notice">A &amp; B &lt;new>. <a href="https://school.example/lists/downloads.html#keep">Take &quot;it&quot;</a></p></header><header>$&</header>',
  )
})

test('withNotice(html, notice, scope) leaves a page without a header as it is', () => {
  expect(withNotice('<p>Lamps</p>', notice, scope)).toBe('<p>Lamps</p>')
})
