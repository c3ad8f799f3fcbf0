import {existsSync, readdirSync} from 'node:fs'
import type {Problem} from '../errors.ts'
import {readJson} from '../json.ts'
import type {Read} from '../json.ts'
import {ClaimFile} from './claim.ts'
import type {Claim} from './claim.ts'
import {Instruments} from './instrument.ts'
import type {Ledger, Place} from './ledger.ts'
import {SeedIndex, Waivers} from './seed-index.ts'
import {Source} from './source.ts'

/** A ledger as far as its files could be read, with all that could not. */
export type LedgerRead = {readonly ledger: Ledger; readonly problems: readonly Problem[]}

/**
 * Reads `content/sources`, `content/claims`, `content/seeds`, `content/instruments.json` and `content/waivers.json`.
 * Faults of form come back as problems; whether claims and sources fit is for the checks.
 */
export function readLedger(root: string): LedgerRead {
  const problems: Problem[] = []
  const keep = <T>(read: Read<T>): T[] => {
    problems.push(...read.problems)
    return read.value === undefined ? [] : [read.value]
  }
  const sources = filesIn(root, 'content/sources').flatMap((file) =>
    keep(readJson(root, file, Source)).map((source) => ({file, source})),
  )
  const claims = filesIn(root, 'content/claims').flatMap((file) =>
    keep(readJson(root, file, ClaimFile)).flatMap((claimFile) => placedClaims(claimFile, file)),
  )
  const seeds = filesIn(root, 'content/seeds').flatMap((file) =>
    keep(readJson(root, file, SeedIndex)).map((seed) => ({file, seed})),
  )
  const [instruments] = keep(readJson(root, 'content/instruments.json', Instruments))
  const [coverage] = keep(readJson(root, 'content/waivers.json', Waivers))
  problems.push(
    ...sources.flatMap(({file, source: {id}}) => namedForId(file, 'source', 'id', id)),
    ...seeds.flatMap(({file, seed: {seed}}) => namedForId(file, 'seed', 'seed', seed)),
    ...duplicates(claims),
  )
  return {
    ledger: {
      sources: new Map(sources.map(({source}) => [source.id, source])),
      claims: new Map(claims.map(({claim}) => [claim.id, claim])),
      places: new Map(claims.map(({claim, place}) => [claim.id, place])),
      topics: new Map(claims.map(({claim, topic}) => [claim.id, topic])),
      instruments: instruments ?? {asOf: '', aspects: [], instruments: []},
      seeds: new Map(seeds.map(({seed}) => [seed.seed, seed])),
      coverage: coverage ?? {complete: [], waivers: []},
    },
    problems,
  }
}

/** JSON files of a folder in code-point order, as paths from the root; none when the folder is missing. */
export function filesIn(root: string, folder: string): string[] {
  const path = `${root}/${folder}`
  if (!existsSync(path)) return []
  return readdirSync(path)
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .map((name) => `${folder}/${name}`)
}

type PlacedClaim = {readonly claim: Claim; readonly place: Place; readonly topic: string}

function placedClaims({claims, topic}: ClaimFile, file: string): PlacedClaim[] {
  return claims.map((claim, i) => ({claim, topic, place: {file, pointer: `/claims/${i}`}}))
}

function namedForId(file: string, noun: string, field: string, id: string): Problem[] {
  if (file.endsWith(`/${id}.json`)) return []
  const message = `${noun} id is not the file's name: ${id}`
  return [
    {code: 'L009', file, pointer: `/${field}`, message, hint: `rename the file to ${id}.json`},
  ]
}

function duplicates(claims: readonly PlacedClaim[]): Problem[] {
  const first = new Map<string, Place>()
  return claims.flatMap(({claim: {id}, place}) => {
    const earlier = first.get(id)
    if (earlier === undefined) {
      first.set(id, place)
      return []
    }
    const hint = `first used at ${earlier.file}#${earlier.pointer}`
    return [{code: 'L002', ...place, message: `duplicate claim id: ${id}`, hint}]
  })
}
