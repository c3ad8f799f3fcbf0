/**
 * The two widths every chart is drawn at, in CSS pixels. The page shows `wide` where the figure has at
 * least 680 px and `narrow` elsewhere (from 288 px), so that no text is displayed under 12 px.
 */
export const artboards = {
  narrow: {name: 'narrow', widthPx: 320, textPx: 13.5, smallPx: 13.5},
  wide: {name: 'wide', widthPx: 720, textPx: 14.5, smallPx: 13},
} as const

export type Artboard = (typeof artboards)[keyof typeof artboards]

/** Smallest container at which each artboard is shown, in CSS pixels; `text size × least ÷ width ≥ 12`. */
export const leastContainerPx = {narrow: 288, wide: 680} as const
