import {existsSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {describe, expect, inject, test, vi} from 'vitest'
import {ExportError, MissingTool} from '../../src/errors.ts'
import {openBrowser} from '../../src/exporters/browser.ts'
import {makePdf} from '../../src/exporters/pdf.ts'
import {findPlacesInPdf} from '../../src/exporters/pdf/find-in-pdf.ts'
import {chapter} from './made-edition.ts'
import {paperEdition} from './pdf-edition.ts'
import {look} from './pdf-look.ts'

const address = '/lamps/the-list.html'

describe('pdf', () => {
  const long = '<p>Text.</p>'.repeat(120)
  const files = {
    // The drawing is cut to a sheet here, since no style of the site does it.
    [address]: chapter
      .replaceAll('720', '500')
      .replace(
        '<figure id="lamp-year"',
        `${long}<h2 id="whale">The whale</h2><figure id="lamp-year"`,
      ),
    '/glossary.html': `<h1>Glossary</h1><dl class="names"><div id="port"><dt>port <span lang="zh-Hans">港口</span></dt><dd>Where ships land.</dd></div></dl>`,
  }
  const exporter = makePdf(() => inject('browser'))

  test('without a browser names the package to install', async () => {
    await expect(makePdf(() => undefined).make(paperEdition())).rejects.toThrow(
      new MissingTool('chromium', 'apt-get install chromium, or set CHROMIUM=/path/to/chromium'),
    )
  })

  test('names a browser that does not start', async () => {
    await expect(makePdf(() => '/none/chromium').make(paperEdition())).rejects.toThrow(
      new ExportError('the browser does not start: /none/chromium'),
    )
  })

  test('keeps what it and the browser need in a folder that goes with them', async () => {
    const lent: string[] = []
    const dying = makePdf(
      () => inject('browser'),
      async (path) => {
        lent.push(tmpdir())
        const browser = await openBrowser(path)
        await browser.close()
        return browser
      },
    )
    const before = tmpdir()
    await expect(dying.make(paperEdition())).rejects.toThrow('the browser stopped')
    expect(lent).toEqual([expect.stringContaining(join(before, 'lists-and-ledgers-'))])
    expect([tmpdir(), lent.some((folder) => existsSync(folder))]).toEqual([before, false])
  })

  test('tells of a temporary folder that is not there', async () => {
    vi.stubEnv('TMPDIR', '/none')
    const made = exporter.make(paperEdition())
    await expect(made).rejects.toThrow(/^cannot use a temporary folder: ENOENT/)
    vi.unstubAllEnvs()
  })

  test('names the book in which the browser stopped', async () => {
    const dying = makePdf(
      () => inject('browser'),
      async (path) => {
        const browser = await openBrowser(path)
        await browser.close()
        return browser
      },
    )
    await expect(dying.make(paperEdition())).rejects.toThrow(
      /^lists-and-ledgers\.pdf: the browser stopped: .*closed$/,
    )
  })

  test('names a picture that is missing', async () => {
    const broken = paperEdition({...files, '/index.html': '<h1>G</h1><img src="lost.png" alt="">'})
    await expect(exporter.make(broken)).rejects.toThrow(
      new ExportError('lists-and-ledgers.pdf: missing file: lost.png'),
    )
  })

  test('names a page that is wider than a sheet', async () => {
    const wide = paperEdition({'/index.html': '<h1 style="width: 900px">Wide</h1>'})
    await expect(exporter.make(wide)).rejects.toThrow(
      new ExportError('lists-and-ledgers.pdf: too wide for its sheet: index'),
    )
  })

  test('prints tagged books with outline and true page numbers, the same twice', async () => {
    const edition = paperEdition(files)
    const first = await exporter.make(edition)
    const second = await exporter.make(paperEdition(files))
    expect(first.map(({name}) => name)).toEqual(['lists-and-ledgers.pdf', 'lamps.pdf'])
    expect(second.map(({bytes}) => Buffer.from(bytes).toString('base64'))).toEqual(
      first.map(({bytes}) => Buffer.from(bytes).toString('base64')),
    )
    const [whole, lamps] = await Promise.all(first.map(({bytes}) => look(bytes)))
    expect(whole?.outline).toEqual([
      'Contents',
      'Lamps > Lamps',
      'Lamps > What is on the list? > In brief',
      'Lamps > What is on the list? > The list',
      'Lamps > What is on the list? > The whale > Most lamps left',
      ...['Disputed', 'Check', 'Sources', 'Answers', 'Notes'].map(
        (section) => `Lamps > What is on the list? > ${section}`,
      ),
      'Glossary',
      'Sources > S9',
      'Sources > law',
      'Sources > De lijst',
    ])
    expect(lamps?.title).toBe('Lamps · Light and Dark')
    expect(lamps?.language).toBe('en')
    expect(lamps?.alternatives).toEqual(['Bars of lamps.'])
    expect(lamps?.figures).toBe(1)
    expect(lamps?.date).toBe('D:20210509000000Z')
    expect(lamps?.fonts).toContainEqual(expect.stringContaining('NotoSansSC'))
    // The numbers in the contents are those of the sheets on which the headings stand.
    const sheets = lamps?.sheets ?? []
    const sheetOf = (heading: string): number =>
      sheets.findIndex((text, i) => i > 1 && text.includes(heading)) + 1
    expect(sheetOf('The whale')).toBeGreaterThan(sheetOf('The list'))
    expect(sheets[1]).toContain(
      `The list ${sheetOf('The list')} The whale ${sheetOf('The whale')} Glossary ${sheetOf('Where ships land')}`,
    )
    // Head and foot of a sheet.
    expect(sheets.at(-1)).toContain('Lamps · Light and Dark')
    expect(sheets.at(-1)).toMatch(new RegExp(`\\b${sheets.length}\\b`))
    // Read back from the bytes alone.
    const places = [address, `${address}#lamp-year`, `${address}#question-who`, `${address}#note-1`]
    for (const {bytes} of first)
      expect([...(await findPlacesInPdf(bytes, edition))]).toEqual(places)
    // What the site has and the file has not, or not in whole, does not count.
    const asked = {
      ...files,
      [address]: files[address]
        ?.replaceAll('Bars of lamps.', 'Other bars.')
        .replace('The port listed 12 makers.</p>', 'The port listed 13 makers.</p>')
        .replace('She did.', 'She did not.'),
    }
    const [book] = first
    const found = await findPlacesInPdf(book?.bytes ?? new Uint8Array(), paperEdition(asked))
    expect([...found]).toEqual([address])
  })
})
