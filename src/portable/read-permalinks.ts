import {ContentError} from '../errors.ts'
import type {Read} from '../json.ts'
import {readJson} from '../json.ts'
import {Permalinks} from './permalinks.ts'

/** Reads `content/permalinks.json`. */
export function readPermalinks(root: string): Read<Permalinks> {
  return readJson(root, 'content/permalinks.json', Permalinks)
}

/** @throws {ContentError} when `content/permalinks.json` is missing or of the wrong form */
export function loadPermalinks(root: string): Permalinks {
  const {value, problems} = readPermalinks(root)
  if (value === undefined) throw new ContentError(problems)
  return value
}
