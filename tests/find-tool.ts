import {existsSync} from 'node:fs'
import {findProgram} from '../src/exporters/find-program.ts'
import {installPackage} from './install-package.ts'

/** Programs of others that some tests run → Debian's package. */
const packages = {
  zimwriterfs: 'zim-tools',
  'kiwix-serve': 'kiwix-tools',
  epubcheck: 'epubcheck',
  pdftotext: 'poppler-utils',
  'firefox-esr': 'firefox-esr',
} as const

export type Tool = keyof typeof packages

export const tools = Object.keys(packages) as Tool[] // all keys of a constant

/**
 * Finds a program. Continuous integration (`CI` is set) has it installed, or fails; elsewhere a test without its
 * program is skipped, and says so: `test.skipIf(findTool('epubcheck') === undefined)('… (needs epubcheck)', …)`
 *
 * @throws {Error} `the tests need epubcheck: apt-get install epubcheck` in continuous integration
 */
export function findTool(tool: Tool): string | undefined {
  const need = `the tests need ${tool}: apt-get install ${packages[tool]}`
  const found = findProgram(tool) ?? installTool(tool)
  if (found !== undefined) return found
  if (isIntegration()) throw new Error(need)
  process.stderr.write(`${need}; without it they are skipped\n`)
  return undefined
}

function installTool(tool: Tool): string | undefined {
  const isRoot = process.getuid?.() === 0
  if (!isIntegration() || !isRoot || !existsSync('/usr/bin/apt-get')) return undefined
  process.stdout.write(`no ${tool} found; trying the system’s package ${packages[tool]}\n`)
  installPackage(packages[tool])
  return findProgram(tool)
}

function isIntegration(): boolean {
  return (process.env['CI'] ?? '') !== ''
}
