import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {findTool} from '../find-tool.ts'
import {badPage, faultsShown, shownFaults, withPage} from './bad-page.ts'
import {openFirefox} from './engines/open-firefox.ts'
import type {Engine} from './engines/tab.ts'
import {firstResult, pressNote, walk} from './engines/walk.ts'
import {allPages, knownThings, pageKinds} from './pages.ts'

const firefox = findTool('firefox-esr')
const chapter = 'zte/why-the-ban.html'

describe.skipIf(firefox === undefined)('the unzipped folder in Firefox (needs firefox-esr)', () => {
  const opened: {engine?: Engine} = {}
  const engine = (): Engine => {
    if (opened.engine === undefined) throw new Error('no Firefox')
    return opened.engine
  }
  beforeAll(async () => {
    opened.engine = await openFirefox(firefox ?? '')
  })
  afterAll(async () => opened.engine?.close())

  test('Firefox keeps pages from reading the files beside them, as it does for readers', async () => {
    const tab = await engine().openTab()
    // Our own pages allow no such reading at all, so this one has no policy of its own.
    const answer = await withPage('<!doctype html><p>Lamps</p>', async (url) => {
      await tab.visit(url)
      return tab.run(() =>
        fetch('beside.txt').then(
          () => 'read',
          () => 'refused',
        ),
      )
    })
    expect(answer).toBe('refused')
  })

  test('a page with every fault is seen to have them', async () => {
    const tab = await engine().openTab()
    await withPage(badPage, async (url) => {
      await tab.visit(url)
      expect(await faultsShown(tab)).toEqual(shownFaults)
      // They come in no fixed order, and on a busy machine a moment later.
      const heard: string[] = []
      const hear = async (): Promise<string[]> => {
        heard.push(...(await tab.complaints()))
        return heard.toSorted()
      }
      await expect
        .poll(hear, {timeout: 10_000})
        .toEqual([
          expect.stringMatching(/^Content-Security-Policy: .*inline style/),
          'did not load: nowhere.css',
          'did not load: nowhere.png',
        ])
    })
  })

  test('every page opens, is styled and drawn, opens its notes, and complains of nothing', async () => {
    expect(await walk(engine(), allPages(), {widthPx: 1280, tabs: 2, noteStep: 1})).toEqual([])
  }, 600_000)

  test('at 360 px chapters and kinds of pages do so too', async () => {
    expect(await walk(engine(), pageKinds, {widthPx: 360, tabs: 2, noteStep: 5})).toEqual([])
  }, 180_000)

  test.each(knownThings)('“%s” is found', async (question, address) => {
    const tab = await engine().openTab()
    expect(await firstResult(tab, question)).toBe(address)
    expect(await tab.complaints()).toEqual([])
  })

  test.each([360, 1280])('at %i px a pressed reference opens its note', async (widthPx) => {
    const tab = await engine().openTab()
    await tab.resize(widthPx, 740)
    expect(await pressNote(tab, chapter, 'note-30')).toBe('note-30 is open, whole')
  })
})
