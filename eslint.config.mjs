import {defineConfig, globalIgnores} from 'eslint/config'
import astro from 'eslint-plugin-astro'
import tseslint from 'typescript-eslint'

// Rooms that make something of the content, or of the built folder, and those that run them.
const makers = [
  'checks',
  'portable',
  'look',
  'keep',
  'offline-check',
  'exporters',
  'schemas',
  'fonts',
]
const all = [...makers, 'cli']
// Rooms of the content itself.
const content = ['ledger', 'figures', 'book', 'plugins', 'search', 'dataset']
const others = (...friends) => all.filter((name) => !friends.includes(name))

export default defineConfig(
  globalIgnores(['dist/', '.astro/', 'node_modules/', 'tests/checks/golden/']),
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname}},
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'Program > VariableDeclaration[kind="let"]',
          message: 'no module-level let: values in, values out',
        },
      ],
      // Every draw function has the same signature; not each needs the id.
      '@typescript-eslint/no-unused-vars': ['error', {argsIgnorePattern: '^_'}],
      'prefer-const': 'error',
      eqeqeq: 'error',
    },
  },
  // Who may not import whom (see the rooms in CONTRIBUTING). Components and pages are Astro's, and nobody's.
  ...room('charts', [
    ...all,
    'ledger',
    'figures',
    'book',
    'plugins',
    'search',
    'dataset',
    'bundle',
  ]),
  ...room('ledger', [
    ...all,
    'charts',
    'figures',
    'book',
    'plugins',
    'search',
    'dataset',
    'bundle',
  ]),
  ...room('figures', [...all, 'book', 'plugins', 'search', 'dataset', 'bundle']),
  ...room('book', [...all, 'charts', 'figures', 'plugins', 'search', 'dataset', 'bundle']),
  ...room('checks', [...others('checks'), 'charts', 'plugins', 'search', 'bundle']),
  ...room('plugins', [
    ...all,
    'ledger',
    'charts',
    'figures',
    'book',
    'search',
    'dataset',
    'bundle',
  ]),
  ...room('search', [...others('portable'), 'charts', 'plugins', 'dataset']),
  ...room('dataset', [...all, 'charts', 'plugins', 'search', 'bundle']),
  ...room('look', [...all, ...content, 'charts', 'bundle']),
  ...room('keep', [...all, ...content, 'charts', 'bundle']),
  ...room('offline-check', [...all, 'ledger', 'charts', 'figures', 'plugins', 'dataset', 'bundle']),
  ...room('portable', [...others('portable', 'keep'), ...content, 'charts']),
  ...room('exporters', [...others('exporters', 'portable', 'look', 'fonts'), 'plugins']),
  ...astro.configs.recommended,
)

/**
 * What a room does not import, as seen from its own files and from its folders.
 *
 * @param strangers rooms, e.g. `cli`, or files that are rooms, e.g. `bundle`
 */
function room(name, strangers) {
  return ['', '*/'].map((folder) => ({
    files: [`src/${name}/${folder}*.ts`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: strangers
            .filter((stranger) => stranger !== name)
            .map((stranger) => ({
              group: [stranger, `${stranger}.ts`].map((file) => `${folder && '../'}../${file}`),
              message: `${name} does not import ${stranger}`,
            })),
        },
      ],
    },
  }))
}
