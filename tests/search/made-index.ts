import type {SearchIndex} from '../../src/search/search-index.ts'

/** An invented port with two chapters and a list. */
export const lamps: SearchIndex = {
  pages: [
    {title: 'Who lit the lamps?', kicker: 'The lamps', address: '/lamps/who.html'},
    {title: 'What did they cost?', kicker: 'The lamps', address: '/lamps/cost.html'},
    {title: 'People', address: '/people.html'},
  ],
  entries: [
    {
      kind: 'section',
      page: 0,
      heading: 'The keeper counted every lamp',
      address: '/lamps/who.html#keeper',
      text: 'The harbour had 28 lamps. Émile Dûval wrote them down.',
    },
    {
      kind: 'section',
      page: 0,
      heading: 'The harbour stayed dark',
      address: '/lamps/who.html#dark',
      text: 'No lantern burned in 2019.',
    },
    {
      kind: 'section',
      page: 1,
      heading: 'Oil was dear',
      address: '/lamps/cost.html#oil',
      text: 'A lamp burned oil worth 1,200 crowns in 2018.',
    },
    {
      kind: 'person',
      page: 2,
      heading: 'Emile Duval',
      address: '/people.html#duval',
      text: 'harbour keeper',
      names: '实体清单 Shítǐ Qīngdān',
    },
  ],
}
