import {existsSync, readdirSync} from 'node:fs'
import type {Root} from 'mdast'
import {toString} from 'mdast-util-to-string'
import {visit} from 'unist-util-visit'
import {VFileMessage} from 'vfile-message'
import {parse as parseYaml, YAMLParseError} from 'yaml'
import type {Problem} from '../errors.ts'
import {checkShape, missing, readJson, readText} from '../json.ts'
import type {Read} from '../json.ts'
import {collectReferences} from './book.ts'
import type {Book, Chapter, ChapterText, Explainer, Heading} from './book.ts'
import {Apparatus, ChapterFront, ExplainerFile} from './chapter.ts'
import {parseChapter, splitHeading} from './markdown.ts'
import {Glossary, People} from './names.ts'
import {Style, Words} from './words.ts'

/** A book as far as its files could be read, with all that could not. */
export type BookRead = {readonly book: Book | undefined; readonly problems: readonly Problem[]}

/** Reads `content/explainers`, the glossary, the people, the interface words and the style rules. */
export function readBook(root: string): BookRead {
  const glossary = readJson(root, 'content/glossary.json', Glossary)
  const people = readJson(root, 'content/people.json', People)
  const words = readJson(root, 'content/words.json', Words)
  const style = readJson(root, 'content/style.json', Style)
  const explainers = explainerFolders(root).map((folder) => readExplainer(root, folder))
  const problems = [
    ...[glossary, people, words, style, ...explainers].flatMap((read) => read.problems),
    ...repeatedIds(glossary.value?.terms ?? [], 'content/glossary.json#/terms'),
    ...repeatedIds(people.value?.people ?? [], 'content/people.json#/people'),
  ]
  if (!glossary.value || !people.value || !words.value || !style.value)
    return {book: undefined, problems}
  const book: Book = {
    explainers: explainers
      .flatMap(({value}) => (value === undefined ? [] : [value]))
      .toSorted((a, b) => a.order - b.order),
    terms: new Map(glossary.value.terms.map((term) => [term.id, term])),
    people: new Map(people.value.people.map((person) => [person.id, person])),
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
  const text = readText(root, file)
  const story = text === undefined ? missing<Story>(file) : readStory(text, file)
  const front = story.value?.front
  const problems = [...apparatus.problems, ...story.problems]
  if (!apparatus.value || !story.value || !front) return {value: undefined, problems}
  const {tree} = story.value
  const chapter: ChapterText = {
    explainer,
    slug,
    file,
    apparatusFile,
    front,
    apparatus: apparatus.value,
    tree,
    headings: headingsOf(tree),
    figures: figuresOf(tree),
  }
  return {value: {...chapter, references: collectReferences(chapter)}, problems}
}

type Story = {readonly front: ChapterFront; readonly tree: Root}

function readStory(text: string, file: string): Read<Story> {
  try {
    const tree = parseChapter(text)
    const first = tree.children[0]
    const yaml: unknown = parseYaml(first?.type === 'yaml' ? first.value : '')
    const front = checkShape(yaml, file, ChapterFront)
    if (front.value === undefined) return {value: undefined, problems: front.problems}
    return {value: {front: front.value, tree}, problems: []}
  } catch (error) {
    return {value: undefined, problems: [syntaxProblem(error, file)]}
  }
}

/** @throws the error itself when it is not about the author's text */
function syntaxProblem(error: unknown, file: string): Problem {
  if (error instanceof VFileMessage)
    return {code: 'J001', file, line: error.line, column: error.column, message: error.reason}
  if (error instanceof YAMLParseError)
    return {
      code: 'J001',
      file,
      line: (error.linePos?.[0].line ?? 0) + 1,
      column: error.linePos?.[0].col,
      message: `front matter is not valid YAML: ${error.code}`,
    }
  throw error
}

function headingsOf(tree: Root): Heading[] {
  const headings: Heading[] = []
  visit(tree, 'heading', (node) => {
    const {title, id} = splitHeading(toString(node))
    headings.push({title, id, depth: node.depth, line: node.position?.start.line ?? 1})
  })
  return headings
}

function figuresOf(tree: Root): Chapter['figures'] {
  const figures: {id: string; line: number}[] = []
  visit(tree, 'mdxJsxFlowElement', (node) => {
    const id = node.attributes.find((a) => a.type === 'mdxJsxAttribute' && a.name === 'id')
    if (node.name !== 'Figure') return
    figures.push({
      id: typeof id?.value === 'string' ? id.value : '',
      line: node.position?.start.line ?? 1,
    })
  })
  return figures
}
