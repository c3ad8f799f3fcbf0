import {execFileSync} from 'node:child_process'
import {existsSync} from 'node:fs'
import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'
import type {TestProject} from 'vitest/node'
import {findBrowser} from '../../src/exporters/browser.ts'
import {installPackage} from '../install-package.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Path of a Chromium that starts. */
    readonly browser: string
  }
}

/** Finds a Chromium before any test runs, gets one where it can, and otherwise stops the run. */
export default function setup(project: TestProject): void {
  project.provide('browser', getBrowser())
}

/** Path of a Chromium that starts, got where there is none. */
export function getBrowser(): string {
  return findBrowser() ?? installBrowser() ?? giveUp()
}

function installBrowser(): string | undefined {
  const isRoot = process.getuid?.() === 0
  process.stdout.write(
    `no Chromium found; trying ${isRoot ? 'the system’s packages' : 'Playwright’s download'}\n`,
  )
  try {
    if (isRoot && existsSync('/usr/bin/apt-get')) {
      installPackage('chromium')
    } else {
      const home = dirname(createRequire(import.meta.url).resolve('playwright-core/package.json'))
      execFileSync(process.execPath, [join(home, 'cli.js'), 'install', 'chromium'], {
        stdio: 'inherit',
      })
    }
  } catch (error) {
    // Not the end: the message below says what to do by hand.
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  }
  return findBrowser()
}

/** @throws {Error} always; tests are never skipped for want of a browser */
function giveUp(): never {
  throw new Error(
    'the browser tests need Chromium: install the package chromium, or set CHROMIUM=/path/to/chromium',
  )
}
