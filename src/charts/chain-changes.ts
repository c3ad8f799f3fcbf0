import type {Artboard} from './artboard.ts'
import {stackBlocks, type Block} from './block.ts'
import {drawCaption, firstBaseline, wrapCaption} from './caption.ts'
import type {CaptionPart} from './caption.ts'
import type {Chain, ChainStep} from './chain.ts'
import {changeSignPx, drawChangeSign} from './change-sign.ts'
import {textWidth} from './text.ts'

const signGap = 7
const wordGap = 10
const changeGap = 5
/** Share of the width that the words may take; longer words stand above their texts. */
const mostWords = 0.3

/** Draws the changes of a step below each other: sign, word, and what it is. */
export function drawChanges(
  {changes: words}: Chain,
  {changes}: ChainStep,
  maxPx: number,
  {smallPx: sizePx}: Artboard,
): Block {
  const left = changeSignPx + signGap
  const widest = Math.max(
    ...Object.values(words).map((word) => textWidth(word, {sizePx, weight: 600})),
  )
  const isBeside = widest <= mostWords * maxPx
  const textX = isBeside ? left + Math.ceil(widest) + wordGap : left
  const signY = Math.round(firstBaseline(sizePx) - sizePx * 0.33 - changeSignPx / 2)
  const blocks = changes.map(({change, text}): Block => {
    const word: CaptionPart = {text: words[change], sizePx, weight: 600}
    const head = wrapCaption([word], maxPx - left)
    const body = wrapCaption([{text, sizePx}], maxPx - textX)
    const bodyTop = isBeside ? 0 : head.heightPx
    return {
      elements: [
        drawChangeSign(change, 0, signY),
        ...drawCaption(head, {x: left, top: 0}),
        ...drawCaption(body, {x: textX, top: bodyTop}),
      ],
      heightPx: bodyTop + body.heightPx,
    }
  })
  return stackBlocks(blocks, changeGap)
}
