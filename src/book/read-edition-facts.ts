import {ContentError} from '../errors.ts'
import {readJson} from '../json.ts'
import {EditionFacts} from './edition.ts'

/** @throws {ContentError} when `content/edition.json` is missing or of the wrong form */
export function readEditionFacts(root: string): EditionFacts {
  const {value, problems} = readJson(root, 'content/edition.json', EditionFacts)
  if (value === undefined) throw new ContentError(problems)
  return value
}
