import {ExportError} from '../errors.ts'

/** Colours of the light page by name: `ink` → `#1c1a17`. */
export type Colours = {
  readonly ink: string
  readonly 'ink-2': string
  readonly hair: string
  readonly open: string
  readonly accent: string
  readonly contrast: string
  /** The accent, much thinned. */
  readonly soft: string
}

// A book cannot know the paper of its reader's device, so its drawings bring white paper of their own.
export const paper = '#ffffff'
const softShare = 0.14

/**
 * Reads the colours of one explainer from the site's style sheet, since few e-readers know custom properties.
 *
 * @param css    built style sheet; its first `:root` is the light theme
 * @param accent e.g. `zte`
 * @throws {Error} `no colour --ink in the style sheet`
 */
function readColours(css: string, accent: string): Colours {
  const values = new Map([
    ...declarationsIn(css, /:root\s*\{([^}]*)\}/),
    ...declarationsIn(
      css,
      new RegExp(String.raw`\[data-accent=["']?${accent}["']?\]\s*\{([^}]*)\}`),
    ),
  ])
  const colour = (name: string): string => {
    const value = values.get(name)
    if (value === undefined) throw new Error(`no colour --${name} in the style sheet`)
    const [, other] = /^var\(--([\w-]+)\)$/.exec(value) ?? []
    return other === undefined ? value : colour(other)
  }
  return {
    ink: colour('ink'),
    'ink-2': colour('ink-2'),
    hair: colour('hair'),
    open: colour('open'),
    accent: colour('accent'),
    contrast: colour('contrast'),
    soft: mix(colour('accent'), paper, softShare),
  }
}

function declarationsIn(css: string, block: RegExp): [string, string][] {
  const body = block.exec(css)?.[1] ?? ''
  return [...body.matchAll(/--([\w-]+):\s*([^;]+)/g)].map(([, name = '', value = '']) => [
    name,
    value.trim(),
  ])
}

/**
 * Reads the colours of an explainer when they are first asked for.
 *
 * @param files address → bytes; one of them is the site's style sheet
 * @throws {ExportError} `no style sheet with colours in the built site`
 */
export function siteColours(files: ReadonlyMap<string, Uint8Array>): (accent: string) => Colours {
  // A page may have a sheet of its own beside the site's.
  const css = [...files]
    .filter(([address]) => address.endsWith('.css'))
    .map(([, bytes]) => new TextDecoder().decode(bytes))
    .find((sheet) => /:root\s*\{[^}]*--paper:/.test(sheet))
  if (css === undefined) throw new ExportError('no style sheet with colours in the built site')
  const known = new Map<string, Colours>()
  return (accent) => {
    const colours = known.get(accent) ?? readColours(css, accent)
    known.set(accent, colours)
    return colours
  }
}

/** Mixes two colours of the form `#rrggbb` in sRGB, as `color-mix(in srgb, …)` does. */
function mix(colour: string, other: string, share: number): string {
  const [a, b] = [channelsOf(colour), channelsOf(other)]
  const mixed = a.map((value, i) => Math.round(value * share + (b[i] ?? 0) * (1 - share)))
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`
}

/** Red, green and blue of `#rrggbb`, from 0 to 255. */
export function channelsOf(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
}
