import type {ReferenceOptions} from '../../src/plugins/remark-references.ts'

const notes = new Map([
  ['el-total', 1],
  ['el-rule', 2],
])

/** A page `a.mdx` with two notes; other texts have none. */
export const referenceOptions: ReferenceOptions = {
  noteNumber: (claim, path) => (path === 'a.mdx' ? notes.get(claim) : undefined),
  addressOf: (scheme, id) => `/${scheme}/${id}`,
  noteLabel: (number, text) => `Note ${number}: ${text}`,
}
