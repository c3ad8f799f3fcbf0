import {existsSync} from 'node:fs'
import {ExportError} from '../../errors.ts'
import {runProgram} from '../run-program.ts'
import type {ZimFacts} from './zim-facts.ts'

export type ZimJob = {
  readonly facts: ZimFacts
  /** Holds the pages and the illustration. */
  readonly folder: string
  /** Name of the PNG of 48 by 48 pixels in the folder. */
  readonly illustration: string
  /** Page that opens first, below the folder. */
  readonly welcome: string
  /** The file to write. */
  readonly path: string
}

/**
 * Has zimwriterfs pack a folder, with an index of all its text.
 *
 * @param program path of zimwriterfs
 * @throws {ExportError} `zimwriterfs fails with code 1: unable to find welcome page at …`
 */
export async function writeZim(
  program: string,
  {facts, folder, illustration, welcome, path}: ZimJob,
): Promise<void> {
  // Words in full: zimwriterfs 3.1.3 refuses some of the short ones that its help names.
  const options: Readonly<Record<string, string>> = {
    welcome,
    illustration,
    language: facts.language,
    name: facts.name,
    title: facts.title,
    description: facts.description,
    creator: facts.creator,
    publisher: facts.publisher,
    source: facts.source,
    scraper: facts.scraper,
    flavour: 'maxi',
    tags: '_category:other;_ftindex:yes',
  }
  const words = Object.entries(options).map(([name, value]) => `--${name}=${value}`)
  const {exitCode, output} = await runProgram(program, [...words, folder, path])
  if (exitCode !== 0 || !existsSync(path))
    throw new ExportError(`zimwriterfs fails with code ${exitCode}: ${lastWords(output)}`)
}

/** What a program said last, in one line. */
function lastWords(output: string): string {
  const lines = output.split('\n').map((line) => line.trim())
  return lines
    .filter((line) => line !== '')
    .slice(-5)
    .join('; ')
}
