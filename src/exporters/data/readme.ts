import {labelOf} from '../../book/words.ts'
import {wordsOfColumn} from '../../dataset/data-words.ts'
import type {DataWords, Places} from '../../dataset/data-words.ts'
import {fillIn} from '../../fill-in.ts'
import {formatDate} from '../../ledger/date.ts'
import type {Edition} from '../edition.ts'
import type {FilledTable} from './table-resources.ts'

type Section = DataWords['readme']['limits']

/** `README.md`: what each file is, how to read it, what its words mean, how to cite it. */
export function writeReadme(edition: Edition, tables: readonly FilledTable[]): string {
  const {dataWords} = edition.site
  const {lead, files, reading, citing, licence, limits, columns, key} = dataWords.readme
  const blocks = [
    `# ${dataWords.title}`,
    dataWords.description,
    ...lead,
    ...sectionOf(files),
    fileList(tables, dataWords),
    ...listOf(reading),
    ...meanings(edition),
    ...listOf(limits),
    ...sectionOf(citing),
    ...sectionOf(licence),
    ...sectionOf(columns),
    ...tables.flatMap((table) => columnList(table, key)),
  ]
  return fillIn(`${blocks.join('\n\n')}\n`, placesOf(edition))
}

/** `LICENSE.txt`: the section of the README, for those who open nothing else. */
export function writeLicence(edition: Edition): string {
  const {text} = edition.site.dataWords.readme.licence
  return fillIn(`${text.join('\n\n')}\n`, placesOf(edition))
}

function placesOf({id, facts, site}: Edition): Places {
  return {
    title: site.dataWords.title,
    publisher: facts.publisher,
    version: facts.version,
    edition: id,
    date: formatDate(facts.date),
    year: facts.date.slice(0, 4),
    address: site.book.words.site.base,
    licence: facts.licence,
    licenceUrl: facts.licenceUrl,
  }
}

function sectionOf({heading, text}: Section): string[] {
  return [`## ${heading}`, ...text]
}

function listOf({heading, text}: Section): string[] {
  return [`## ${heading}`, text.map((item) => `- ${item}`).join('\n')]
}

function fileList(tables: readonly FilledTable[], {rows: words, figures}: DataWords): string {
  const items = tables.map(({table, words: {title, description}, rows}) => {
    const count = rows.length === 1 ? words.one : fillIn(words.many, {count: rows.length})
    return `- **${title}**, \`tables/${table.name}.csv\`, ${count}. ${description}`
  })
  return [...items, `- **${figures.all}**, \`figures/<id>.csv\`. ${figures.description}`].join('\n')
}

function meanings({site}: Edition): string[] {
  const {words} = site.book
  const {heading, status, certainty, basis, stance} = site.dataWords.readme.meanings
  const bases = Object.fromEntries(
    ['seed', 'record'].map((name) => [name, labelOf(words, `basis-${name}`)]),
  )
  const lists = [
    [status, words.statuses],
    [certainty, words.certainties],
    [basis, bases],
    [stance, words.stances],
  ] as const
  return [
    `## ${heading}`,
    ...lists.flatMap(([title, meaningOf]) => [
      `### ${title}`,
      Object.entries(meaningOf)
        .map(([word, meaning]) => `- **${word}**: ${meaning}`)
        .join('\n'),
    ]),
  ]
}

function columnList({table, words}: FilledTable, key: string): string[] {
  const items = table.columns.map(({name, type}) => {
    const {title, description} = wordsOfColumn(words, name)
    const target = table.foreignKeys.find(({fields}) => fields.includes(name))
    const arrow = target === undefined ? '' : ` → ${target.resource}`
    const mark = table.primaryKey.includes(name) ? `, ${key}` : ''
    return `- \`${name}\` (${type}${mark}${arrow}): ${title}. ${description}`
  })
  return [`### ${words.title}, \`${table.name}\``, items.join('\n')]
}
