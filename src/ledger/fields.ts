import {z} from 'zod'

/** A stable id: lower-case words joined by hyphens. Ids are never reused or reworded. */
export const Id = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id is lower-case words joined by hyphens')

/**
 * A date in the Extended Date/Time Format (ISO 8601-2): `2019-10-07`, `2019-10`, `2018-08~` (about),
 * `2019-10-10/2019-10-11`, `2019-10-09/..` (open end). Checked by the `edtf` library in `date.ts`.
 */
export const EdtfText = z.string().min(4)
