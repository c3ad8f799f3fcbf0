import {existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import type {TestProject} from 'vitest/node'
import {ContentError, ExportError} from '../../src/errors.ts'
import {readEdition} from '../../src/exporters/edition.ts'
import {unzipFiles} from '../../src/exporters/unzip-files.ts'
import {zip} from '../../src/exporters/zip.ts'
import {loadSite} from '../../src/site.ts'

/** The folder that a reader gets from `site.zip`, or why there is none. */
export type UnzippedSite = {readonly folder: string} | {readonly fault: string}

declare module 'vitest' {
  export interface ProvidedContext {
    readonly site: UnzippedSite
  }
}

/** Packs `dist/` as the export does and unpacks it elsewhere: what the browser tests open is what readers unzip. */
export default async function setup(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'unzipped-'))
  project.provide('site', await unzipSite(folder))
  return () => {
    rmSync(folder, {recursive: true, force: true})
  }
}

/** A fault here is told by the tests that need the folder; the others run all the same. */
async function unzipSite(folder: string): Promise<UnzippedSite> {
  if (!existsSync('dist/index.html')) return {fault: 'no dist/: run npm run build first'}
  try {
    const edition = readEdition('dist', loadSite('.'))
    const [archive] = await zip.make(edition)
    if (archive === undefined) return {fault: 'the zip exporter made no file'}
    for (const [path, bytes] of await unzipFiles(archive.bytes)) {
      mkdirSync(dirname(join(folder, path)), {recursive: true})
      writeFileSync(join(folder, path), bytes)
    }
    return {folder}
  } catch (error) {
    if (error instanceof ExportError || error instanceof ContentError) return {fault: error.message}
    throw error
  }
}
