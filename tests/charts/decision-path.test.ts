import {describe, expect, test} from 'vitest'
import {artboards} from '../../src/charts/artboard.ts'
import {drawDecisionPath} from '../../src/charts/decision-path.ts'
import type {DecisionPath, PathStep} from '../../src/charts/decision-path.ts'
import {pick, withClass, withName} from './find-marks.ts'
import {layoutFaults, textBoxes} from './text-boxes.ts'
import {SpecError} from '../../src/spec-error.ts'

function step(id: string, yes: string, no: string, ask = `Is it ${id}?`): PathStep {
  return {id, ask, yes, no}
}

const outcomes = [
  {id: 'free', text: 'No licence under this list', tone: 'free'},
  {id: 'deny', text: 'Licence needed; presumption of denial', tone: 'stop'},
] as const

// Dutch answers, which the chart cannot have made itself.
const words = {
  free: 'Open',
  ask: 'Ask first',
  stop: 'Stop',
  yes: 'ja',
  no: 'nee',
  goTo: 'go to question {number}',
}

const small: DecisionPath = {
  chart: 'path',
  start: 'A sale',
  steps: [step('a', 'b', 'free'), step('b', 'deny', 'free')],
  outcomes,
  words,
}

const realistic: DecisionPath = {
  chart: 'path',
  start: 'A sale in October 2019: does it need a licence?',
  steps: [
    step(
      'rules',
      'listed',
      'outside',
      'Is the item under the US export rules (goods, software, know-how)?',
    ),
    step('listed', 'port', 'other', 'Is a listed body the buyer, a middleman or the end user?'),
    step('port', 'saved', 'case', 'Was the item on its way to a port on 9 October 2019?'),
    step('case', 'judged', 'deny', 'Is it one of the few items that are reviewed case by case?'),
  ],
  outcomes: [
    {id: 'outside', text: 'The Entity List does not reach this sale', tone: 'free'},
    {id: 'other', text: 'The Entity List asks for nothing; other rules may', tone: 'free'},
    {id: 'saved', text: 'It could still go, under the savings clause', tone: 'free'},
    {
      id: 'judged',
      text: 'A licence is needed; each request is judged on its own facts',
      tone: 'ask',
    },
    {id: 'deny', text: 'A licence is needed; the office starts from no', tone: 'stop'},
  ],
  words,
}

const nasty: DecisionPath = {
  chart: 'path',
  start:
    'A case described at such length that it cannot stand on one line, not even on the wide artboard of 720 pixels',
  steps: [
    step('a', 'c', 'b'),
    step(
      'e',
      'long',
      'no',
      'Is this question, listed too early and with so many words that it takes several lines, the last?',
    ),
    step('b', 'long', 'no'),
    step('c', 'd', 'e'),
    step('d', 'no', 'e'),
  ],
  outcomes: [
    {
      id: 'long',
      text: 'An outcome with many more lines than its question has, because it lists one thing after another thing and another',
      tone: 'ask',
    },
    {id: 'no', text: 'No', tone: 'stop'},
  ],
  words,
}

describe('drawDecisionPath(path, wide)', () => {
  test('numbers the questions and writes the word for yes or no on every connector', () => {
    const svg = drawDecisionPath(small, artboards.wide, 'f')
    const rows = withClass(svg, 'step').map((row) => textBoxes(row).map(({text}) => text))
    expect(rows).toEqual([
      ['ja', '1', 'Is it a?', 'nee', 'Open', 'No licence under this list'],
      [
        'ja',
        '2',
        'Is it b?',
        'nee',
        'Open',
        'No licence under this list',
        'Stop',
        'Licence needed; presumption of denial',
      ],
    ])
    // One from the start, two a question.
    expect(withClass(svg, 'arrow')).toHaveLength(5)
  })

  test('leads the answer that goes on down, the other to the right', () => {
    const svg = drawDecisionPath(small, artboards.wide, 'f')
    const [down, aside] = withClass(svg, 'step')
      .slice(0, 1)
      .flatMap((row) => withClass(row, 'line-grey').filter(({tagName}) => tagName === 'path'))
    expect(pick(down, 'd')).toEqual(['M18,41L18,72'])
    expect(pick(aside, 'd')).toEqual(['M392,20.5L450,20.5'])
  })

  test('keeps a question as high as its words where both answers end at outcomes', () => {
    const steps = [step('a', 'b', 'c'), step('b', 'deny', 'free'), step('c', 'deny', 'free')]
    const svg = drawDecisionPath({...small, steps}, artboards.wide, 'f')
    const boxes = withClass(svg, 'question').map((box) => pick(withName(box, 'rect')[0], 'height'))
    expect(boxes).toEqual([[40], [40], [40]])
    const [, branch] = withClass(withClass(svg, 'step')[1] ?? svg, 'arrow').map(
      (arrow) => pick(withName(arrow, 'path')[0], 'd')[0],
    )
    expect(branch).toBe('M392,20.5L406,20.5L406,121L450,121')
  })

  test('names the question that an answer skips to', () => {
    const steps = [step('a', 'b', 'c'), step('b', 'deny', 'c'), step('c', 'deny', 'free')]
    const svg = drawDecisionPath({...small, steps}, artboards.wide, 'f')
    const texts = withClass(svg, 'step').map((row) => textBoxes(row).map(({text}) => text))
    expect(texts[0]).toEqual(['ja', '1', 'Is it a?', 'nee', 'go to question 3'])
  })

  test('puts questions in an order in which every answer leads onwards', () => {
    const svg = drawDecisionPath(nasty, artboards.wide, 'f')
    const asked = withClass(svg, 'question').map((box) => textBoxes(box)[1]?.text)
    expect(asked.slice(0, 4)).toEqual(['Is it a?', 'Is it b?', 'Is it c?', 'Is it d?'])
  })

  test('tells outcomes apart by outline, symbol and word', () => {
    const svg = drawDecisionPath(realistic, artboards.wide, 'f')
    const boxes = withClass(svg, 'outcome').map((box) => ({
      word: textBoxes(box)[0]?.text,
      outline: pick(withName(box, 'rect')[0], 'strokeWidth', 'strokeDashArray'),
    }))
    expect(boxes).toEqual([
      {word: 'Open', outline: [1, undefined]},
      {word: 'Open', outline: [1, undefined]},
      {word: 'Open', outline: [1, undefined]},
      {word: 'Stop', outline: [2.5, undefined]},
      {word: 'Ask first', outline: [1.5, '6 3']},
    ])
  })
})

describe.each([artboards.wide, artboards.narrow])('drawDecisionPath(path, $name)', (artboard) => {
  test.each([
    ['realistic', realistic],
    ['nasty', nasty],
  ])('lets no labels of a %s path collide', (_, path) => {
    expect(layoutFaults(drawDecisionPath(path, artboard, 'f'))).toEqual([])
  })

  test('gives the same tree for the same path', () => {
    const draw = (): unknown => drawDecisionPath(realistic, artboard, 'f')
    expect(draw()).toEqual(draw())
  })

  test.each<[string, Partial<DecisionPath>]>([
    ['decision path needs at least 1 step, got 0', {steps: []}],
    ['id is used twice: b', {steps: [...small.steps, step('b', 'deny', 'free')]}],
    ['unknown target: q9, in step a', {steps: [step('a', 'q9', 'free')]}],
    ['both answers lead to free, in step a', {steps: [step('a', 'free', 'free')]}],
    [
      'decision path runs in a circle: b, c, b',
      {steps: [step('a', 'b', 'free'), step('b', 'c', 'free'), step('c', 'b', 'deny')]},
    ],
    ['no answer leads to: c', {steps: [...small.steps, step('c', 'deny', 'free')]}],
    ['no answer leads to: ask', {outcomes: [...outcomes, {id: 'ask', text: 'Ask', tone: 'ask'}]}],
  ])('throws %j', (message, change) => {
    expect(() => drawDecisionPath({...small, ...change}, artboard, 'f')).toThrow(
      new SpecError(message),
    )
  })
})
