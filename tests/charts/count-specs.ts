import type {CountChart} from '../../src/charts/count-chart.ts'

export const airlines: CountChart = {
  chart: 'count',
  groups: [
    {
      heading: '40 finished, according to the regulator',
      note: 'had changed how their websites list Taiwan, Hong Kong and Macau',
      count: 40,
      pattern: 'soft',
    },
    {
      heading: '4 had changes that the regulator called incomplete',
      note: 'American, Delta, Hawaiian and United',
      count: 4,
      pattern: 'hatch',
    },
  ],
}

// Counts made up for the test.
export const fiveGroups: CountChart = {
  chart: 'count',
  groups: [
    {heading: '28 organisations added in October 2019', count: 28, pattern: 'soft'},
    {
      heading: 'about 100 telecommunications-equipment manufacturers and their subsidiaries',
      note: 'counted by the press at the time, from a list that has been replaced since then',
      count: 100,
      pattern: 'dots',
    },
    {heading: '0 removed', note: 'by the end of 2019', count: 0, pattern: 'soft'},
    {heading: '7 others', count: 7, pattern: 'hatch'},
    {heading: '11 more', count: 11, pattern: 'dots'},
  ].map((group) => group as CountChart['groups'][number]), // their patterns are written out above
}
