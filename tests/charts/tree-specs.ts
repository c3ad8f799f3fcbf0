import type {Tree, TreeLeaf} from '../../src/charts/tree.ts'

function leavesOf(owner: TreeLeaf, target: TreeLeaf, consequence: TreeLeaf): TreeLeaf[] {
  return [
    {...owner, role: 'owner'},
    {...target, role: 'target'},
    {...consequence, role: 'consequence'},
  ]
}

/** Five parts with the same three roles. */
export const system: Tree = {
  chart: 'tree',
  root: {label: 'China’s social credit system', note: 'a plan of 2014 to 2020 with several owners'},
  parts: [
    {
      label: 'Financial credit',
      note: 'records of loans',
      leaves: leavesOf(
        {label: 'People’s Bank of China', note: 'its Credit Reference Centre'},
        {label: 'Borrowers, people as well as firms'},
        {label: 'Loans become harder or dearer', note: 'as with credit files in other countries'},
      ),
    },
    {
      label: 'Regulation of companies',
      leaves: leavesOf(
        {
          label: 'National Development and Reform Commission, market regulators and other agencies',
        },
        {label: 'Companies and other organisations', note: 'each with a code of 18 characters'},
        {
          label: 'More or fewer inspections; entry on lists',
          note: 'agencies may act on each other’s lists under agreements of 2016 and later',
        },
      ),
    },
    {
      label: 'Court debtors',
      note: 'people who can pay and do not',
      leaves: leavesOf(
        {label: 'Supreme People’s Court'},
        {label: 'People and firms that do not obey a judgment'},
        {label: 'No flights, fast trains or luxury spending', note: 'until the debt is settled'},
      ),
    },
    {
      label: 'Local pilots',
      leaves: leavesOf(
        {label: 'Cities and counties', note: '43 were approved from 2015'},
        {label: 'Residents, often those who choose to take part'},
        {label: 'Mostly rewards, such as discounts; some take points away'},
      ),
    },
    {
      label: 'Moral campaigns',
      leaves: leavesOf(
        {label: 'Party propaganda offices'},
        {label: 'The public'},
        {label: 'Praise and model citizens; names shown in public'},
      ),
    },
  ],
}

/** Parts whose leaves differ in number and role. */
export const uneven: Tree = {
  chart: 'tree',
  root: {label: 'The settlement of June 2018'},
  parts: [
    {
      label: 'Money',
      leaves: [
        {label: '$1 billion paid to the Treasury', role: 'penalty'},
        {
          label: '$400 million held in escrow',
          note: 'lost if the firm breaks the deal',
          role: 'penalty',
        },
      ],
    },
    {label: 'People', leaves: [{label: 'A new board and new managers', role: 'duty'}]},
    {
      label: 'Supervision of the company',
      note: 'for ten years',
      leaves: [
        {label: 'A compliance coordinator chosen by the Commerce Department', role: 'duty'},
        {label: 'A suspended denial order, which can be put back in force', role: 'threat'},
        {label: 'Reports every year'},
        {label: 'Rules on the web, in Chinese and English, for every part covered', role: 'duty'},
      ],
    },
  ],
}

const most = {
  label: 'Sixty letters of a label that goes on and on until it stops',
  note: 'A note of a hundred and ten letters, which is the most that a figure may give, set below its label in grey ink',
}

/** As much text as the contract allows: seven parts of four leaves. */
export const fullest: Tree = {
  chart: 'tree',
  root: most,
  parts: Array.from({length: 7}, () => ({
    ...most,
    leaves: ['owner', 'target of the measure', 'what may follow from it', 'evidence'].map(
      (role) => ({...most, role}),
    ),
  })),
}
