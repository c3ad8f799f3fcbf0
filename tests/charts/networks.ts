import type {Network, NetworkTie} from '../../src/charts/network.ts'

const groups = [
  {id: 'people', label: 'people'},
  {id: 'bodies', label: 'bodies'},
  {id: 'aims', label: 'aims'},
] as const

const sourced: readonly NetworkTie[] = [
  {
    id: 'pressed',
    label: 'pressed for it (named source)',
    stroke: 'solid',
    tone: 'accent',
    end: 'arrow',
  },
  {
    id: 'pressed-unnamed',
    label: 'pressed for it (unnamed source)',
    stroke: 'dashed',
    tone: 'accent',
    end: 'arrow',
  },
  {
    id: 'held-back',
    label: 'held back (named source)',
    stroke: 'solid',
    tone: 'contrast',
    end: 'bar',
  },
  {
    id: 'held-back-unnamed',
    label: 'held back (unnamed source)',
    stroke: 'dashed',
    tone: 'contrast',
    end: 'bar',
  },
]

/** One aim. */
export const oneAim: Network = {
  chart: 'network',
  groups,
  nodes: [
    {
      id: 'congress',
      label: 'Members of Congress',
      note: 'letters of 2018 and 2019',
      group: 'people',
    },
    {id: 'hrw', label: 'Human Rights Watch', group: 'bodies'},
    {id: 'state', label: 'State Department', group: 'bodies'},
    {
      id: 'nsc',
      label: 'National Security Council',
      note: 'staff in the White House',
      group: 'bodies',
    },
    {id: 'pompeo', label: 'Mike Pompeo', note: 'Secretary of State', group: 'people'},
    {
      id: 'treasury',
      label: 'Treasury Department',
      note: 'keeps the sanctions list',
      group: 'bodies',
    },
    {id: 'trump', label: 'Donald Trump', note: 'president; interview of 2020', group: 'people'},
    {
      id: 'sanctions',
      label: 'Magnitsky sanctions on officials',
      note: 'over Xinjiang, 2018–2019',
      group: 'aims',
    },
  ],
  ties: sourced,
  links: [
    {from: 'congress', to: 'sanctions', tie: 'pressed'},
    {from: 'hrw', to: 'sanctions', tie: 'pressed'},
    {from: 'treasury', to: 'sanctions', tie: 'held-back-unnamed'},
    {from: 'state', to: 'sanctions', tie: 'pressed-unnamed'},
    {from: 'nsc', to: 'sanctions', tie: 'pressed-unnamed'},
    {from: 'pompeo', to: 'sanctions', tie: 'pressed'},
    {from: 'pompeo', to: 'sanctions', tie: 'held-back-unnamed'},
    {from: 'trump', to: 'sanctions', tie: 'held-back'},
  ],
}

/** Three aims, parallel lines. */
export const threeAims: Network = {
  chart: 'network',
  groups: groups.filter(({id}) => id !== 'bodies'),
  nodes: [
    {id: 'deal', label: 'A quick trade deal', group: 'aims'},
    {
      id: 'apart',
      label: 'Enforcement kept apart from trade',
      note: 'as a matter of law',
      group: 'aims',
    },
    {id: 'tough', label: 'Tougher measures on technology', group: 'aims'},
    {id: 'mnuchin', label: 'Steven Mnuchin', note: 'Treasury Secretary', group: 'people'},
    {
      id: 'lighthizer',
      label: 'Robert Lighthizer',
      note: 'US Trade Representative',
      group: 'people',
    },
    {id: 'navarro', label: 'Peter Navarro', note: 'trade adviser', group: 'people'},
    {id: 'ross', label: 'Wilbur Ross', note: 'Commerce Secretary', group: 'people'},
    {id: 'kudlow', label: 'Larry Kudlow', note: 'economic adviser', group: 'people'},
    {id: 'trump', label: 'Donald Trump', note: 'president', group: 'people'},
    {id: 'pence', label: 'Mike Pence', note: 'vice-president', group: 'people'},
  ],
  ties: [
    {id: 's3-for', label: 'for it, S3 says', stroke: 'dashed', tone: 'accent', end: 'arrow'},
    {id: 'for', label: 'for it, the record says', stroke: 'solid', tone: 'accent', end: 'arrow'},
    {
      id: 's3-against',
      label: 'against it, S3 says',
      stroke: 'dashed',
      tone: 'contrast',
      end: 'bar',
    },
    {
      id: 'against',
      label: 'against it, the record says',
      stroke: 'solid',
      tone: 'contrast',
      end: 'bar',
    },
  ],
  links: [
    {from: 'mnuchin', to: 'deal', tie: 's3-for'},
    {from: 'mnuchin', to: 'deal', tie: 'for'},
    {from: 'kudlow', to: 'deal', tie: 's3-for'},
    {from: 'trump', to: 'deal', tie: 'for'},
    {from: 'ross', to: 'deal', tie: 'for'},
    {from: 'ross', to: 'apart', tie: 'for'},
    {from: 'lighthizer', to: 'tough', tie: 's3-for'},
    {from: 'lighthizer', to: 'tough', tie: 'for'},
    {from: 'navarro', to: 'tough', tie: 's3-for'},
    {from: 'navarro', to: 'deal', tie: 'against'},
    {from: 'lighthizer', to: 'apart', tie: 'for'},
    {from: 'mnuchin', to: 'tough', tie: 's3-against'},
    {from: 'pence', to: 'tough', tie: 's3-for'},
    {from: 'kudlow', to: 'apart', tie: 'against'},
  ],
}

/** Long words, ties among actors and among aims, more ties to one actor than its words are high. */
export const nasty: Network = {
  chart: 'network',
  groups: [...groups, {id: 'firms', label: 'firms, with a label that goes on and on'}],
  nodes: [
    {
      id: 'a',
      label: 'Congressional-Executive Commission (CECC)',
      note: 'a body of members of both houses and officials, which writes a report a year',
      group: 'bodies',
    },
    {id: 'b', label: 'B', group: 'people'},
    {id: 'c', label: 'A firm that nobody has heard of', group: 'firms'},
    {id: 'd', label: 'D', note: 'with a note', group: 'people'},
    {
      id: 'x',
      label: 'Something wanted very much by everybody',
      note: 'with as many words below it as above it, and some more besides',
      group: 'aims',
    },
    {id: 'y', label: 'Y', group: 'aims'},
    {id: 'z', label: 'Another thing not wanted', group: 'aims'},
  ],
  ties: [
    ...sourced,
    {id: 'named', label: 'named together', stroke: 'dotted', tone: 'ink', end: 'none'},
    {
      id: 'told',
      label: 'told, in a line of which the meaning takes more room than there is on one line',
      stroke: 'dotted',
      tone: 'grey',
      end: 'arrow',
    },
  ],
  links: [
    {from: 'a', to: 'y', tie: 'pressed'},
    {from: 'a', to: 'x', tie: 'pressed'},
    {from: 'b', to: 'x', tie: 'held-back'},
    {from: 'b', to: 'y', tie: 'pressed'},
    {from: 'b', to: 'z', tie: 'pressed-unnamed'},
    {from: 'b', to: 'a', tie: 'named'},
    {from: 'b', to: 'a', tie: 'told'},
    {from: 'b', to: 'd', tie: 'told'},
    {from: 'c', to: 'd', tie: 'named'},
    {from: 'd', to: 'z', tie: 'held-back-unnamed'},
    {from: 'd', to: 'z', tie: 'held-back'},
    {from: 'd', to: 'z', tie: 'pressed'},
    {from: 'x', to: 'y', tie: 'named'},
  ],
}
