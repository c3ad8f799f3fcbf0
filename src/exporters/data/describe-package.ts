import type {Edition} from '../edition.ts'
import {describeSource} from './describe-source.ts'
import {licencesOf} from './resource.ts'
import type {Resource} from './resource.ts'

const profile = 'https://datapackage.org/profiles/2.0/datapackage.json'
const name = 'lists-and-ledgers-data'

/** `datapackage.json` (Data Package, version 2), with the edition's id as a property of our own. */
export function describePackage(
  {id, facts, site}: Edition,
  resources: readonly Resource[],
): object {
  const {title, description, keywords, contributorRole} = site.dataWords
  const {base} = site.book.words.site
  return {
    $schema: profile,
    name,
    // A tag (RFC 4151) names a thing for good, wherever its file stands.
    id: `tag:${new URL(base).hostname},${facts.date}:${name}`,
    title,
    description,
    homepage: base,
    version: facts.version,
    edition: id,
    created: `${facts.date}T00:00:00Z`,
    language: facts.language,
    licenses: licencesOf(facts),
    contributors: [{title: facts.publisher, path: base, roles: [contributorRole]}],
    keywords,
    sources: [...site.ledger.sources.values()].map((source) => describeSource(source, site)),
    resources,
  }
}
