import type {Cycle} from '../../src/charts/cycle.ts'

const states = [
  {id: 'found', word: 'found', symbol: 'filled'},
  {id: 'part', word: 'found in part', symbol: 'half'},
  {id: 'none', word: 'no source found', symbol: 'outline'},
  {id: 'against', word: 'the record says otherwise', symbol: 'cross'},
] as const

const steps = [
  {id: 'case', label: 'A US office brings a case against a Chinese firm'},
  {id: 'talks', label: 'China puts the case on the table of the trade talks'},
  {id: 'offer', label: 'The president offers relief as part of a deal'},
  {id: 'congress', label: 'Congress objects and writes new limits'},
  {id: 'tools', label: 'Offices use stricter tools on technology'},
  {id: 'answer', label: 'China answers with measures of its own'},
  {id: 'stall', label: 'The talks stall'},
]

const texts = [
  {
    state: 'found',
    text: 'Reuters reported in May 2018 that China asked for relief for ZTE before talks went on.',
  },
  {
    state: 'part',
    text: 'The president’s message of 13 May 2018 names jobs in China; a statement the next day names the trade deal.',
  },
  {
    state: 'found',
    text: 'The Senate voted in June 2018 to bring the ban back; the final act did not.',
  },
  {state: 'none', text: 'We found no office that says it acted because of the settlement.'},
  {state: 'against', text: 'The order is the other way round: the notice came two months before.'},
  {state: 'part', text: 'One of the two measures followed within a week.'},
  {state: 'none', text: 'Nobody says so.'},
]

/** The first steps of a story, with their links. */
export function cycleOf(count: number): Cycle {
  const told = steps.slice(0, count)
  return {
    chart: 'cycle',
    steps: told,
    links: told.map(({id}, i) => ({from: id, state: 'none', text: '', ...texts[i]})),
    states,
    centre: 'As S3 tells it',
  }
}

const longest =
  'Each of the texts of this ring is as long as the figure’s rules allow it to be: one hundred and ten characters'

/** Seven steps, each label and text as long as a figure may have it. */
export const nasty: Cycle = {
  chart: 'cycle',
  steps: steps.map(({id}) => ({
    id,
    label: 'A step told at such length that no more words are allowed in',
  })),
  links: steps.map(({id}) => ({from: id, state: 'against', text: longest})),
  states,
  centre: 'The story of the whole ring as somebody tells it in a book',
}
export const three = cycleOf(3)
export const four = cycleOf(4)
export const five = cycleOf(5)
export const six = cycleOf(6)
export const seven = cycleOf(7)
