import {z} from 'zod'
import {placesIn} from '../fill-in.ts'

/** Heads of columns, by what stands below them. Builders of figures share them. */
const Columns = z.strictObject({
  all: word('The sum of a row.'),
  allIn: template('The sum of a row, with its unit.', 'unit'),
  asOf: word('The time a number holds for.'),
  claims: word('Ids of the claims a row rests on; last column of the CSV download.'),
  counted: word('What a number of a line chart counts.'),
  countedBy: word('Who counted, and how.'),
  date: word('When something happened or held.'),
  entry: word('A leaf of a tree.'),
  evidence: word('Where the evidence stands.'),
  figure: word('A number as its source gives it.'),
  figureSource: word('The source that gives a number.'),
  from: word('Whom or what a tie comes from.'),
  group: word('The group that something is counted in.'),
  happened: word('What happened, in an event’s statement.'),
  ifNo: word('What “no” leads to.'),
  ifYes: word('What “yes” leads to.'),
  leadsTo: word('The step that a step of a cycle is said to lead to.'),
  line: word('Number of a line in a text.'),
  name: word('Name of a listed body.'),
  namedInSeed: word('Does a seed text name it? The cells are `cells.yes` and `cells.no`.'),
  number: word('A number with its hedge.'),
  paragraph: word('Id of a paragraph.'),
  part: word('A part of a whole.'),
  printedAs: word('Name as the official list prints it.'),
  question: word('A question of a decision path.'),
  row: word('Name of a bar made of parts.'),
  says: word('Who makes a claim.'),
  saysWhat: word('What a step of a chain says.'),
  share: word('A share of a whole.'),
  shows: word('What the evidence shows of a link.'),
  state: word('State of a line in a text.'),
  stateOfEvidence: word('State of the evidence for a link.'),
  step: word('A step of a cycle or a decision path.'),
  tells: word('What a leaf of a tree tells about its part.'),
  text: word('A text whose paragraphs are counted.'),
  tie: word('The kind of a tie.'),
  to: word('Whom or what a tie goes to.'),
  track: word('Track of an event on a timeline.'),
  verdict: word('What the evidence makes of a claim.'),
  when: word('Time of a step of a chain.'),
  who: word('Who speaks in a step of a chain.'),
  words: word('Number of words in a line of a text.'),
})

const Cells = z.strictObject({
  leftOver: word('Who says so, of a part that is the whole less the other parts.'),
  no: word('Answer in a cell.'),
  noNumber: word('In place of a number that nobody gives.'),
  yes: word('Answer in a cell.'),
})

const Lists = z.strictObject({
  link: template('A link of a cycle.', 'step', 'next', 'state', 'text'),
  question: template('A question of a decision path.', 'question', 'yes', 'no'),
  tie: template('A tie of a network.', 'from', 'tie', 'to', 'says'),
})

const Path = z.strictObject({
  ask: word('Above an outcome for which permission is needed.'),
  free: word('Above an outcome for which nothing is asked.'),
  goTo: template('In place of a question further down.', 'number'),
  no: word('Answer on a connector.'),
  stop: word('Above an outcome for which permission is hardly ever given.'),
  yes: word('Answer on a connector.'),
})

const Line = z.strictObject({
  inexact: word('In the key: what a dashed ring around a point means.'),
})

const Range = z.strictObject({
  inexact: word('In the key: what a dashed ring around a dot means.'),
  open: word('In the key: what the arrow of an open end means.'),
})

const Share = z.strictObject({
  hedge: template('In the key: what a hatched edge means, where sources use one hedge.', 'hedges'),
  hedges: template('The same, where sources use several hedges.', 'hedges'),
})

const Strip = z.strictObject({
  mark: template('Shown when a mark is pointed at.', 'line', 'state', 'paragraph'),
  note: template('Below the strip: how to read it.', 'count', 'most'),
})

const Composition = z.strictObject({unit: word('What is counted, in the plural.')})

const Source = z.strictObject({
  index: template('A seed counted from the index of its paragraphs.', 'seed'),
  more: template('In place of the record sources that the line has no room for.', 'count'),
})

const Download = z.strictObject({
  licence: word('Licence of the figure, in the JSON download.'),
  source: template('Below the picture.', 'source', 'date'),
})

/**
 * `content/figure-words.json`: the words that figures share, which stand in none of their own files.
 * A place such as `{number}` is filled in.
 */
export const FigureWords = z.strictObject({
  $schema: z.string().optional(),
  columns: Columns.describe('Heads of columns in the tables.'),
  cells: Cells.describe('Words in the cells of tables.'),
  lists: Lists.describe('Sentences of the lists that say the same as a drawing.'),
  path: Path.describe('Words on the drawing of a decision path, and in its table and list.'),
  line: Line.describe('Words on the drawing of a line chart.'),
  range: Range.describe('Words on the drawing of numbers from several sources.'),
  share: Share.describe('Words on the drawing of shares of a whole.'),
  strip: Strip.describe('Words on the drawing of a text as a row of lines.'),
  composition: Composition.describe('Words on the drawing of what texts are made of.'),
  source: Source.describe('Words of the source line.'),
  download: Download.describe('Words of the files to carry away.'),
})

export type FigureWords = z.output<typeof FigureWords>

function word(description: string) {
  return z.string().min(1).describe(description)
}

/** A text with each of these places once. */
function template(description: string, ...places: readonly string[]) {
  const listed = places.map((place) => `{${place}}`).join(', ')
  return z
    .string()
    .refine(
      (text) => placesIn(text).toSorted().join() === places.toSorted().join(),
      `needs these places and no others: ${listed}`,
    )
    .describe(`${description} Places: ${listed}.`)
}
