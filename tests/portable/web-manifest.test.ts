import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {paper, webManifest} from '../../src/portable/web-manifest.ts'

test('webManifest(site) has what browsers ask for to install a site, and works in any folder', () => {
  const text = webManifest({title: 'Lamps', tagline: 'Who made them', language: 'en'})
  expect(JSON.parse(text)).toEqual({
    name: 'Lamps',
    description: 'Who made them',
    lang: 'en',
    start_url: 'index.html',
    scope: './',
    display: 'minimal-ui',
    background_color: '#fbfaf6',
    theme_color: '#fbfaf6',
    icons: [192, 512].flatMap((size) =>
      [
        {file: `icon-${size}.png`, purpose: 'any'},
        {file: `icon-${size}-maskable.png`, purpose: 'maskable'},
      ].map(({file, purpose}) => ({
        src: `icons/${file}`,
        sizes: `${size}x${size}`,
        type: 'image/png',
        purpose,
      })),
    ),
  })
})

test('its paper is that of the style sheet', () => {
  const [, light] = /--paper: (#\w+);/.exec(readFileSync('src/styles/tokens.css', 'utf8')) ?? []
  expect(paper).toBe(light)
})
