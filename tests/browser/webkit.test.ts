import {globSync} from 'node:fs'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {findProgram} from '../../src/exporters/find-program.ts'
import {badPage, faultsShown, shownFaults, withPage} from './bad-page.ts'
import {openWebKit} from './engines/open-webkit.ts'
import type {WebKitPrograms} from './engines/open-webkit.ts'
import type {Engine} from './engines/tab.ts'
import {firstResult, pressNote, walk} from './engines/walk.ts'
import {knownThings, pageKinds} from './pages.ts'

const programs = findWebKit()
const chapter = 'zte/why-the-ban.html'

describe.skipIf(programs === undefined)(
  'the unzipped folder in WebKit (needs webkit2gtk-driver and a display, or xvfb)',
  () => {
    const opened: {engine?: Engine} = {}
    const engine = (): Engine => {
      if (opened.engine === undefined) throw new Error('no WebKit')
      return opened.engine
    }
    beforeAll(async () => {
      if (programs !== undefined) opened.engine = await openWebKit(programs)
    })
    afterAll(async () => opened.engine?.close())

    test('a page with every fault is seen to have them', async () => {
      const tab = await engine().openTab()
      await withPage(badPage, async (url) => {
        await tab.visit(url)
        expect(await faultsShown(tab)).toEqual(shownFaults)
      })
    })

    // Notes in WebKit are slow to lay out at this width: a tenth of a second each.
    test('chapters and kinds of pages open, are styled and drawn, and open every tenth note', async () => {
      expect(await walk(engine(), pageKinds, {widthPx: 1280, tabs: 1, noteStep: 10})).toEqual([])
    }, 300_000)

    test.each(knownThings)('“%s” is found', async (question, address) => {
      const tab = await engine().openTab()
      expect(await firstResult(tab, question)).toBe(address)
    })

    // Its window does not become narrower than 447 px, which is a phone's layout all the same.
    test.each([447, 1280])('at %i px a pressed reference opens its note', async (widthPx) => {
      const tab = await engine().openTab()
      await tab.resize(widthPx, 740)
      expect(await pressNote(tab, chapter, 'note-30')).toBe('note-30 is open, whole')
    })
  },
)

/** Installs nothing: where the driver is not there, the tests above are skipped by name. */
function findWebKit(): WebKitPrograms | undefined {
  const driver = findProgram('WebKitWebDriver')
  const [browser] = globSync('/usr/lib/*/webkit2gtk-4.*/MiniBrowser').toSorted()
  const hasDisplay = ['DISPLAY', 'WAYLAND_DISPLAY'].some((name) => (process.env[name] ?? '') !== '')
  const xvfb = hasDisplay ? undefined : findProgram('Xvfb')
  if (driver !== undefined && browser !== undefined && (hasDisplay || xvfb !== undefined))
    return {driver, browser, xvfb}
  process.stderr.write(
    'the WebKit tests need webkit2gtk-driver and xvfb: apt-get install webkit2gtk-driver xvfb; without them they are skipped\n',
  )
  return undefined
}
