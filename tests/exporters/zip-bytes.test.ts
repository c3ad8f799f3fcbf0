import {afterEach, describe, expect, test} from 'vitest'
import {zipBytes} from '../../src/exporters/zip-bytes.ts'
import {unzip} from './unzip.ts'

const entries = [
  {path: 'mimetype', bytes: new TextEncoder().encode('application/epub+zip'), isStored: true},
  {path: 'a/b.txt', bytes: new TextEncoder().encode('lamp '.repeat(99))},
]
const zone = process.env['TZ']

afterEach(() => {
  if (zone === undefined) delete process.env['TZ']
  else process.env['TZ'] = zone
})

describe('zipBytes(entries, day)', () => {
  test('packs in order, the first as it is, all at noon of the day', async () => {
    expect(unzip(await zipBytes(entries, '2021-05-09'))).toEqual([
      {
        path: 'mimetype',
        text: 'application/epub+zip',
        isStored: true,
        when: '2021-05-09 12:00',
      },
      {path: 'a/b.txt', text: 'lamp '.repeat(99), isStored: false, when: '2021-05-09 12:00'},
    ])
  })

  test('writes the first name at byte 30 and its content at byte 38, where readers look for it', async () => {
    const start = new TextDecoder().decode((await zipBytes(entries, '2021-05-09')).slice(30, 58))
    expect(start).toBe('mimetypeapplication/epub+zip')
  })

  test('gives the same bytes in every time zone', async () => {
    const made = []
    for (const name of ['UTC', 'Asia/Shanghai', 'America/Sao_Paulo']) {
      process.env['TZ'] = name
      made.push(Buffer.from(await zipBytes(entries, '2018-11-04')).toString('hex'))
    }
    expect(new Set(made).size).toBe(1)
  })

  test('refuses a date that is no day', async () => {
    await expect(zipBytes(entries, '2021-05')).rejects.toThrow('not a day: 2021-05')
  })
})
