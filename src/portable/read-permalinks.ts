import {ContentError} from '../errors.ts'
import {readJson} from '../json.ts'
import {Permalinks} from './permalinks.ts'

/** @throws {ContentError} when `content/permalinks.json` is missing or of the wrong form */
export function readPermalinks(root: string): Permalinks {
  const {value, problems} = readJson(root, 'content/permalinks.json', Permalinks)
  if (value === undefined) throw new ContentError(problems)
  return value
}
