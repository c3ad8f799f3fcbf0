/**
 * Looks at the page it runs in: is it styled, are its fonts, images and figures there at the width shown, does every
 * note open and close? Browsers get it as text, so that it uses nothing outside itself.
 *
 * @param noteStep 1 opens every note, 10 every tenth
 * @returns one line a fault, e.g. `figure five-tools is not drawn`
 */
export async function pageFaults(noteStep = 1): Promise<string[]> {
  const faults: string[] = []
  const all = <Kind extends Element>(selector: string): Kind[] => [
    ...document.querySelectorAll<Kind>(selector),
  ]
  const sizeOf = (part: Element): readonly [number, number] => {
    const {width, height} = part.getBoundingClientRect()
    return [width, height]
  }

  // Asking for a size lays the page out, and layout is what starts the fonts.
  const over = document.documentElement.scrollWidth - document.documentElement.clientWidth
  if (over > 0) faults.push(`scrolls sideways by ${over} px`)
  await document.fonts.ready
  // Fallbacks are fonts of the reader's machine, which may lack them.
  const fonts = [...document.fonts].filter(({family}) => !family.includes('Fallback'))
  for (const {family, status} of fonts) if (status === 'error') faults.push(`no font ${family}`)
  const families = fonts.filter(({status}) => status === 'loaded').map(({family}) => family)
  // The page in the frame of the offline check has no running text.
  const isText = document.documentElement.dataset['page'] !== 'next-door'
  if (isText && !families.some((family) => family.includes('Text Serif')))
    faults.push('text font not used')
  if (!getComputedStyle(document.body).fontFamily.includes('Text Serif')) faults.push('not styled')

  for (const {sheet, href} of all<HTMLLinkElement>('link[rel=stylesheet]'))
    if (sheet === null) faults.push(`no style sheet ${href}`)
  for (const {complete, naturalWidth, src} of all<HTMLImageElement>('img'))
    if (!complete || naturalWidth === 0) faults.push(`no image ${src}`)

  for (const figure of all('.figure')) {
    const drawn = [...figure.querySelectorAll('svg.chart')].filter((svg) => {
      const [width, height] = sizeOf(svg)
      const marks = [...svg.querySelectorAll('path, rect, circle, line, text')]
      const isMarked = marks.some((mark) => Math.max(...sizeOf(mark)) >= 4)
      return width >= 200 && height >= 30 && isMarked
    })
    if (drawn.length === 0) faults.push(`figure ${figure.id} is not drawn`)
    if (drawn.length > 1) faults.push(`figure ${figure.id} is drawn ${drawn.length} times`)
  }

  const words = all('.ref label').filter(
    (label) => !getComputedStyle(label).textDecorationLine.includes('underline'),
  )
  if (words.length > 0) faults.push(`${words.length} references are not underlined`)

  const openers = all<HTMLButtonElement>('.ref button').filter(
    ({popoverTargetElement}, i, buttons) =>
      buttons.findIndex((other) => other.popoverTargetElement === popoverTargetElement) === i,
  )
  for (const button of openers.filter((_, i) => i % noteStep === 0)) {
    const name = button.getAttribute('popovertarget')
    const note = button.popoverTargetElement
    button.closest('details')?.setAttribute('open', '')
    button.scrollIntoView({block: 'center', behavior: 'instant'})
    button.click()
    if (note?.matches(':popover-open') !== true) {
      faults.push(`${name} does not open`)
      continue
    }
    const {left, right, top, bottom, width, height} = note.getBoundingClientRect()
    if (width < 200 || height < 60) faults.push(`${name} is ${width} × ${height} px`)
    if (left < 0 || top < 0 || right > innerWidth || bottom > innerHeight + 1)
      faults.push(`${name} is not whole in the window`)
    button.click()
    if (note.matches(':popover-open')) faults.push(`${name} does not close`)
  }
  return faults
}
