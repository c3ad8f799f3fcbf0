import {z} from 'zod'
import {EdtfText, Id} from '../ledger/fields.ts'
import {key, shared, tone} from './figure-parts.ts'

/**
 * Quantities through time: points, steps or lines, with or without an area. The time is each claim’s `asOf`: a
 * point stands in the middle of a day, and at the end of a month, a year or an interval, by which the
 * number is sure to have held. A step begins where its interval begins.
 */
export const LineFigure = z.strictObject({
  ...shared,
  kind: z.literal('line'),
  axisLabel: z.string().min(1).describe('What is measured, with its unit.'),
  divideBy: z
    .number()
    .positive()
    .default(1)
    .describe('Value of the claim per unit of the axis, e.g. 1000000 for millions.'),
  from: EdtfText,
  to: EdtfText,
  series: z
    .array(
      z.strictObject({
        id: Id,
        label: z.string().min(1),
        curve: z
          .enum(['linear', 'step', 'points'])
          .describe(
            'step: the value holds until the next point; points: no line, nothing is known between.',
          ),
        area: z.boolean().default(false),
        stroke: z.enum(['solid', 'dashed', 'dotted']),
        tone,
        points: z
          .array(
            z.strictObject({
              claim: Id,
              at: EdtfText.optional().describe(
                'Time of the point, when it is not the claim’s asOf.',
              ),
              text: z
                .string()
                .min(1)
                .optional()
                .describe('Label in place of the value, where a hedge needs its own.'),
              show: z.boolean().default(true).describe('Is the value written at the point?'),
            }),
          )
          .min(1),
      }),
    )
    .min(1)
    .max(4),
  marks: z
    .array(z.strictObject({claim: Id, at: EdtfText, label: z.string().min(1).max(60)}))
    .optional()
    .describe('Moments to point out on the axis.'),
  caution: z
    .string()
    .min(1)
    .optional()
    .describe('Said on the chart, e.g. that the count may have changed.'),
  key,
})
