import {aboutTable} from './about-table.ts'
import {claimsTable} from './claims-table.ts'
import {evidenceTable} from './evidence-table.ts'
import {explainersTable} from './explainers-table.ts'
import {figuresTable} from './figures-table.ts'
import {peopleTable, termsTable} from './names-tables.ts'
import {paragraphsTable} from './paragraphs-table.ts'
import {sourceAlterationsTable, sourceProblemsTable} from './source-faults-tables.ts'
import {sourcesTable} from './sources-table.ts'
import {speakersTable} from './speakers-table.ts'
import type {Table} from './table.ts'
import {whereUsedTable} from './where-used-table.ts'

/** Every table of the data package, in the order in which a reader meets them. */
export const tables: readonly Table[] = [
  claimsTable,
  evidenceTable,
  sourcesTable,
  sourceProblemsTable,
  sourceAlterationsTable,
  paragraphsTable,
  aboutTable,
  speakersTable,
  peopleTable,
  termsTable,
  figuresTable,
  whereUsedTable,
  explainersTable,
]
