import {z} from 'zod'

/** Kinds of download; each is the id of an exporter, in the order in which they are made. */
export const productKinds = ['zip', 'one-file', 'epub', 'pdf', 'zim', 'data'] as const

export type ProductKind = (typeof productKinds)[number]

/** In what the site and its downloads differ; `difference-<name>` is the label. */
export const differences = ['search', 'references', 'ledger', 'links', 'scripts'] as const

const Text = z.string().min(1)

const Differences = z.strictObject({
  search: Text.describe('How a reader finds something.'),
  references: Text.describe('How evidence opens.'),
  ledger: Text.describe('Whether the entries of claims and sources are inside.'),
  links: Text.describe('Where links to other pages lead.'),
  scripts: Text.describe('What runs, and what happens without it.'),
})

const Way = z.strictObject({
  on: Text.describe('A device or program: `On a computer`.'),
  steps: z.array(Text).min(1),
  command: Text.optional().describe('One line to type, after the steps.'),
})

const Gap = z.strictObject({
  text: Text.describe('What the reader will not find, and where it is instead.'),
  places: z
    .array(z.string().startsWith('/'))
    .optional()
    .describe('Chapters, figures, notes and questions that are left out on purpose.'),
})

/** What readers are told of one kind of download. */
export const Product = z.strictObject({
  id: z.enum(productKinds).describe('Id of the exporter.'),
  title: Text,
  main: Text.describe('Name of its main file: `The whole book`.'),
  what: Text.describe('What it is.'),
  who: Text.describe('For whom, and where.'),
  open: z.array(Way).min(1).describe('How to open it.'),
  lacks: z.array(Gap).describe('What it leaves out.'),
  changes: Text.optional().describe('Why its bytes differ each time it is made.'),
  differs: Differences.optional().describe('Not given for products that are no book.'),
})

/** `content/downloads.json`: what the pages Downloads and Editions say; what is measured is not in it. */
export const Downloads = z.strictObject({
  $schema: z.string().optional(),
  lead: Text.describe('Under the title of the page Downloads.'),
  editionsLead: Text.describe('Under the title of the page Editions.'),
  choose: z
    .array(z.strictObject({need: Text, take: z.enum([...productKinds, 'keep'])}))
    .min(1)
    .describe('Which reader takes which product, or keeps the site in the browser.'),
  products: z.array(Product).describe('In the order in which the page Downloads shows them.'),
  site: Differences.describe('The same of the site itself.'),
  verify: z.strictObject({
    lead: Text,
    command: Text.describe('The one command, where there is one.'),
    ways: z.array(Way).min(1),
  }),
})

export type Downloads = z.output<typeof Downloads>
export type Product = z.output<typeof Product>
