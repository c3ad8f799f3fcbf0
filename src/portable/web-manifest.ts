/** An icon of the installed site. */
export type SiteIcon = {
  readonly name: string
  readonly sizePx: number
  readonly purpose: 'any' | 'maskable'
  /** Of its usual size that the drawing takes. */
  readonly share: number
}

/**
 * Browsers ask for these two sizes to install a site; systems that cut icons round keep a circle of
 * 80 % of the width (Web App Manifest, icon masks), so in the maskable ones the drawing is smaller.
 */
export const icons: readonly SiteIcon[] = [192, 512].flatMap((sizePx): SiteIcon[] => [
  {name: `icon-${sizePx}.png`, sizePx, purpose: 'any', share: 1},
  {name: `icon-${sizePx}-maskable.png`, sizePx, purpose: 'maskable', share: 0.75},
])

/** Light paper of `src/styles/tokens.css`, shown while an installed site opens. */
export const paper = '#fbfaf6'

/**
 * The text of `manifest.webmanifest`, which lets readers install a served site. Addresses are relative
 * to the manifest, so that it works in any folder.
 */
export function webManifest(site: {
  readonly title: string
  readonly tagline: string
  readonly language: string
}): string {
  const manifest = {
    name: site.title,
    description: site.tagline,
    lang: site.language,
    start_url: 'index.html',
    scope: './',
    // Readers keep Back and Reload, which the pages do not bring themselves.
    display: 'minimal-ui',
    background_color: paper,
    theme_color: paper,
    icons: icons.map(({name, sizePx, purpose}) => ({
      src: `icons/${name}`,
      sizes: `${sizePx}x${sizePx}`,
      type: 'image/png',
      purpose,
    })),
  }
  return `${JSON.stringify(manifest, null, 2)}\n`
}
