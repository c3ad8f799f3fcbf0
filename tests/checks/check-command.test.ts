import {spawnSync} from 'node:child_process'
import {readdirSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {goldenFolder, inGolden} from './golden-folder.ts'

const projectRoot = join(import.meta.dirname, '../..')

/** What `node src/cli/check.ts <root>` prints and leaves behind. */
function runCheck(root: string) {
  const before = listing(root)
  const {status, stdout, stderr} = spawnSync(
    process.execPath,
    ['src/cli/check.ts', root, join(root, 'seeds')],
    {cwd: projectRoot, encoding: 'utf8'},
  )
  return {status, stdout, stderr, before, after: listing(root)}
}

function listing(root: string): string[] {
  return readdirSync(root, {recursive: true, encoding: 'utf8'})
    .toSorted()
    .map((file) => {
      const {mtimeMs, size} = statSync(join(root, file))
      return `${file} ${size} ${mtimeMs}`
    })
}

describe('node src/cli/check.ts <folder>', () => {
  test('prints all problems in one sorted report on stderr, exits 1 and writes nothing', () => {
    const run = inGolden(['L009', 'Q001', 'F003', 'V002', 'P003'], runCheck)
    expect(run.stderr).toBe(
      `${[
        'content/claims/lamps.json#/claims/0/evidence/0/quote  Q001  quote has 15 words: "The port office of Marrow put 12 lamp makers on its permit list on Monday"',
        '    hint: 2 to 14 words',
        'content/explainers/lamps/the-list.mdx:16:1  P003  paragraph cites nothing: "Read the notice next, and ask who wrote it."',
        '    hint: link a claim, or put {/* no claim: reason */} on the line above',
        'content/figures/lamp-month.json#/id  F003  no page shows: lamp-month',
        'content/figures/lamp-sign.json#/id  F003  no page shows: lamp-sign',
        "content/seeds/s9-new.json#/seed  L009  seed id is not the file's name: s9",
        '    hint: rename the file to s9.json',
        "content/sources/lamp-paper.json#/id  L009  source id is not the file's name: lamp-weekly",
        '    hint: rename the file to lamp-weekly.json',
        'content/waivers.json#/waivers/1/paragraph  V002  waived, but a claim rests on it: s9:p02',
        'content/waivers.json#/waivers/2/paragraph  V002  no body paragraph: s9:p06',
        'content/words.json#/site/figure  F003  unknown figure: lamp-yeer',
        '9 problems',
      ].join('\n')}\n`,
    )
    expect(run.stdout).toBe('')
    expect(run.status).toBe(1)
    expect(run.after).toEqual(run.before)
  })

  test('checks the ledger although a file of the book cannot be read', () => {
    const run = inGolden(['J002', 'L010', 'Q002'], runCheck)
    expect(run.stderr).toBe(
      `${[
        'content/claims/lamps.json#/claims/0/evidence/0/quote  Q002  quote is not in S9:p02: "put 12 lamp bakers on its permit list"',
        'content/people.json#/people/0/nickname  J002  unknown field: nickname',
        '    hint: fields are listed in content/schema',
        'content/sources/s9.json#/card  L010  seed without a card: s9',
        '3 problems',
      ].join('\n')}\n`,
    )
    expect(run.status).toBe(1)
    expect(run.after).toEqual(run.before)
  })

  test('names every missing file of an empty folder', () => {
    const run = runCheck(join(goldenFolder, 'L010'))
    expect(run.stderr).toContain(
      'content/glossary.json  J004  file missing: content/glossary.json\n',
    )
    expect(run.stderr.trim().split('\n')).toHaveLength(14)
    expect(run.status).toBe(1)
  })

  test('prints what good content holds and exits 0', () => {
    const run = runCheck(join(goldenFolder, 'good'))
    expect(run.stdout).toBe(
      `${[
        'content: no problems',
        '  sources    3',
        '  claims     4, with 2 quotes, 2 of seeds, proven',
        '  status     law 0 · official statement 2 · reported fact 0 · estimate 1 · allegation 0 · denial 0 · opinion 1 · research finding 0',
        '  certainty  established 2 · reported 2 · disputed 0 · not verified 0',
        '  basis      seed 2 · record 2',
        '  figures    1 of 1 kinds',
        '  chapters   1',
        '  terms      3; people and bodies 1',
        'coverage of the seeds (body paragraphs: evidence, waived, open)',
        '  S9  3 = 2 + 1 waived, complete',
      ].join('\n')}\n`,
    )
    expect(run.stderr).toBe('')
    expect(run.status).toBe(0)
    expect(run.after).toEqual(run.before)
  })
})
