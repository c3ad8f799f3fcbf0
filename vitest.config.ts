import {defineConfig} from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // Browser tests share one built folder and one browser; two cores gain nothing from more.
    globalSetup: ['tests/browser/find-browser.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
