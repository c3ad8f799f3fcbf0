import type {FigureUse} from '../where-used.ts'
import {findWhereUsed} from '../where-used.ts'
import {defineTable, foreignKey, onTheWeb, required, text} from './table.ts'

type Row = FigureUse & {readonly claim: string; readonly figure?: string | undefined}

/** One row for each text that cites a claim and each figure that shows it. */
export const whereUsedTable = defineTable<Row>({
  name: 'where_used',
  primaryKey: ['claim_id', 'page'],
  foreignKeys: [foreignKey('claim_id', 'claims'), foreignKey('figure_id', 'figures')],
  rows: (site) =>
    [...findWhereUsed(site)].flatMap(([claim, {texts, figures}]) => [
      ...texts.map((use) => ({...use, claim})),
      // A figure's address ends with its id.
      ...figures.map((use) => ({...use, claim, figure: use.address.split('#')[1]})),
    ]),
  columns: {
    claim_id: text(({claim}) => claim, required),
    used_in: text(({figure}) => (figure === undefined ? 'text' : 'figure'), {
      required: true,
      enum: ['text', 'figure'],
    }),
    figure_id: text(({figure}) => figure),
    title: text(({title}) => title, required),
    page: text(({address}, site) => onTheWeb(address, site), required),
  },
})
