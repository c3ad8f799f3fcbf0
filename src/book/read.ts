import {existsSync, readdirSync} from 'node:fs'
import type {Problem} from '../errors.ts'
import {readJson} from '../json.ts'
import type {Read} from '../json.ts'
import {collectReferences} from './book.ts'
import type {Book, Chapter, ChapterText, Explainer} from './book.ts'
import {Apparatus, ChapterFront, ExplainerFile} from './chapter.ts'
import {Corrections} from './corrections.ts'
import {Downloads} from './downloads.ts'
import {Glossary, People} from './names.ts'
import {readPages} from './read-pages.ts'
import {readStory} from './read-story.ts'
import {Style, Words} from './words.ts'

/** A book as far as its files could be read, with all that could not. */
export type BookRead = {readonly book: Book | undefined; readonly problems: readonly Problem[]}

/** Reads `content/explainers`, `content/pages`, the glossary, the people, the interface words and the style rules. */
export function readBook(root: string): BookRead {
  const glossary = readJson(root, 'content/glossary.json', Glossary)
  const people = readJson(root, 'content/people.json', People)
  const words = readJson(root, 'content/words.json', Words)
  const style = readJson(root, 'content/style.json', Style)
  const explainers = explainerFolders(root).map((folder) => readExplainer(root, folder))
  const corrections = readJson(root, 'content/corrections.json', Corrections)
  const downloads = readJson(root, 'content/downloads.json', Downloads)
  const pages = readPages(root)
  const problems = [
    ...[glossary, people, words, style, corrections, downloads, pages, ...explainers].flatMap(
      (read) => read.problems,
    ),
    ...repeatedIds(glossary.value?.terms ?? [], 'content/glossary.json#/terms'),
    ...repeatedIds(people.value?.people ?? [], 'content/people.json#/people'),
    ...repeatedIds(corrections.value?.corrections ?? [], 'content/corrections.json#/corrections'),
    ...repeatedIds(downloads.value?.products ?? [], 'content/downloads.json#/products'),
  ]
  if (!glossary.value || !people.value || !words.value || !style.value || !downloads.value)
    return {book: undefined, problems}
  const book: Book = {
    explainers: explainers
      .flatMap(({value}) => (value === undefined ? [] : [value]))
      .toSorted((a, b) => a.order - b.order),
    terms: new Map(glossary.value.terms.map((term) => [term.id, term])),
    people: new Map(people.value.people.map((person) => [person.id, person])),
    pages: pages.value ?? new Map(),
    corrections: corrections.value?.corrections ?? [],
    downloads: downloads.value,
    words: words.value,
    style: style.value,
  }
  return {book, problems}
}

/** Entries whose id an earlier one has. */
function repeatedIds(entries: readonly {readonly id: string}[], list: string): Problem[] {
  const [file = '', pointer = ''] = list.split('#')
  return entries.flatMap(({id}, i) => {
    const first = entries.findIndex((entry) => entry.id === id)
    if (first === i) return []
    const hint = `first used at ${list}/${first}`
    return [
      {code: 'L002', file, pointer: `${pointer}/${i}/id`, message: `duplicate id: ${id}`, hint},
    ]
  })
}

function explainerFolders(root: string): string[] {
  const path = `${root}/content/explainers`
  if (!existsSync(path)) return []
  return readdirSync(path, {withFileTypes: true})
    .filter((entry) => entry.isDirectory())
    .map((entry) => `content/explainers/${entry.name}`)
    .toSorted()
}

function readExplainer(root: string, folder: string): Read<Explainer> {
  const file = readJson(root, `${folder}/explainer.json`, ExplainerFile)
  if (file.value === undefined) return {value: undefined, problems: file.problems}
  const {value: explainer} = file
  const misnamed: Problem[] = folder.endsWith(`/${explainer.id}`)
    ? []
    : [
        {
          code: 'L009',
          file: `${folder}/explainer.json`,
          pointer: '/id',
          message: `explainer id is not the folder's name: ${explainer.id}`,
        },
      ]
  const chapters = [...new Set(explainer.chapters)].map((slug) =>
    readChapter(root, folder, explainer.id, slug),
  )
  return {
    value: {...explainer, chapters: chapters.flatMap(({value}) => (value ? [value] : []))},
    problems: [
      ...misnamed,
      ...repeatedChapters(explainer, folder),
      ...unlistedFiles(root, explainer, folder),
      ...chapters.flatMap(({problems}) => problems),
    ],
  }
}

function repeatedChapters({chapters}: ExplainerFile, folder: string): Problem[] {
  return chapters.flatMap((slug, i) => {
    const first = chapters.indexOf(slug)
    if (first === i) return []
    const file = `${folder}/explainer.json`
    const hint = `first listed at ${file}#/chapters/${first}`
    const message = `chapter listed twice: ${slug}`
    return [{code: 'L002', file, pointer: `/chapters/${i}`, message, hint}]
  })
}

function unlistedFiles(root: string, {chapters}: ExplainerFile, folder: string): Problem[] {
  const listed = new Set(chapters.flatMap((slug) => [`${slug}.mdx`, `${slug}.json`]))
  return readdirSync(`${root}/${folder}`)
    .filter((name) => /\.(?:mdx|json)$/.test(name) && name !== 'explainer.json')
    .filter((name) => !listed.has(name))
    .toSorted()
    .map((name) => ({
      code: 'B002',
      file: `${folder}/${name}`,
      message: `no chapter of the explainer: ${name}`,
      hint: `list it under chapters in ${folder}/explainer.json, or delete it`,
    }))
}

function readChapter(root: string, folder: string, explainer: string, slug: string): Read<Chapter> {
  const file = `${folder}/${slug}.mdx`
  const apparatusFile = `${folder}/${slug}.json`
  const apparatus = readJson(root, apparatusFile, Apparatus)
  const story = readStory(root, file, ChapterFront)
  const problems = [...apparatus.problems, ...story.problems]
  if (!apparatus.value || !story.value) return {value: undefined, problems}
  const place = {explainer, slug, file, apparatusFile}
  const chapter: ChapterText = {...place, ...story.value, apparatus: apparatus.value}
  return {value: {...chapter, references: collectReferences(chapter)}, problems}
}
