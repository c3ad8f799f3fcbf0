import {defineConfig, globalIgnores} from 'eslint/config'
import astro from 'eslint-plugin-astro'
import tseslint from 'typescript-eslint'

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
  // Who may import whom (see the rooms in CONTRIBUTING).
  room('charts', ['ledger', 'figures', 'book', 'checks', 'plugins', 'cli', 'portable']),
  room('ledger', ['charts', 'figures', 'book', 'checks', 'plugins', 'cli', 'portable']),
  room('figures', ['book', 'checks', 'plugins', 'cli', 'portable']),
  room('book', ['charts', 'figures', 'checks', 'plugins', 'cli', 'portable']),
  room('checks', ['charts', 'plugins', 'cli', 'portable']),
  room('plugins', ['ledger', 'charts', 'figures', 'book', 'checks', 'cli', 'portable']),
  room('search', ['charts', 'checks', 'plugins', 'cli']),
  room('dataset', ['checks', 'plugins', 'cli', 'portable', 'exporters']),
  ...astro.configs.recommended,
)

function room(name, strangers) {
  return {
    files: [`src/${name}/**/*.ts`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: strangers.map((stranger) => ({
            group: [`../${stranger}/*`, `**/src/${stranger}/*`],
            message: `${name} does not import ${stranger}`,
          })),
        },
      ],
    },
  }
}
