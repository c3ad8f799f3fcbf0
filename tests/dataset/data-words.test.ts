import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {checkedSite} from '../../src/cli/checked-site.ts'
import {ContentError} from '../../src/errors.ts'
import {inGolden} from '../checks/golden-folder.ts'

describe('content/data-package.json', () => {
  const path = 'content/data-package.json'

  function reportOn(change: (text: string) => string): string {
    return inGolden([], (root) => {
      const file = join(root, path)
      writeFileSync(file, change(readFileSync(file, 'utf8')))
      try {
        checkedSite(root, join(root, 'seeds'))
        return 'no problems'
      } catch (error) {
        if (error instanceof ContentError) return error.message
        throw error
      }
    })
  }

  test('is good as it stands', () => {
    expect(reportOn((text) => text)).toBe('no problems')
  })

  test('is J003 where a column has no words', () => {
    const without = (text: string): string => text.replace(/"hedge": \{[^}]*\},/, () => '')
    expect(reportOn(without)).toBe(
      `${path}#/tables/claims/columns/hedge  J003  invalid input: expected object, received undefined\n1 problem`,
    )
  })

  test('is J002 where words have no column', () => {
    expect(
      reportOn((text) =>
        text.replace('"hedge": {', '"fence": {"title": "x", "description": "x"}, "hedge": {'),
      ),
    ).toBe(
      `${path}#/tables/claims/columns/fence  J002  unknown field: fence\n    hint: fields are listed in content/schema\n1 problem`,
    )
  })

  test('is J003 where a text has an unknown place', () => {
    expect(reportOn((text) => text.replace('{year}', '{century}'))).toBe(
      `${path}#/readme/citing/text/0  J003  unknown place: {century}\n1 problem`,
    )
  })
})
