import {expect, test} from 'vitest'
import {parseChapter} from '../../src/book/markdown.ts'
import {sectionsOf} from '../../src/search/sections.ts'

test('sectionsOf(tree) gives the words of each part, without marks, comments and components', () => {
  const story = [
    '---\ntitle: Lamps\n---',
    'Before [28 lamps](claim:lamps).',
    '## The *keeper* counted [#keeper]',
    '{/* no claim: a remark */}\n\nOne.',
    '- Two\n- Three',
    '<Figure id="lamps" />',
    '### Deeper [#deeper]',
    '| Lamp | Year |\n| - | - |\n| East | 2019 |',
  ].join('\n\n')
  expect(sectionsOf(parseChapter(story))).toEqual([
    {text: 'Before 28 lamps.'},
    {heading: {title: 'The keeper counted', id: 'keeper'}, text: 'One. Two Three'},
    {heading: {title: 'Deeper', id: 'deeper'}, text: 'Lamp Year East 2019'},
  ])
})
