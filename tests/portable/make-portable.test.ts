import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {makePortable} from '../../src/portable/make-portable.ts'

test('makePortable(folder, permalinks, moved) writes a moved page into a folder that is gone', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'portable-'))
  try {
    writeFileSync(join(folder, 'index.html'), '<h1 id="top">Lamps</h1>')
    const aliases = [{from: '/old/lamps.html', to: '/index.html#top'}]
    await makePortable(folder, {pages: {}, aliases}, 'Moved to')
    expect(readFileSync(join(folder, 'old/lamps.html'), 'utf8')).toContain('../index.html#top')
  } finally {
    rmSync(folder, {recursive: true})
  }
})
