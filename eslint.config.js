import { defineConfig } from 'eslint/config'
import tseslint from 'typescript-eslint'

/**
 * The core is the same bytes in Node, browsers and VS Code, so it knows none of them.
 *
 * @type {import('eslint').Linter.RulesRecord}
 */
const coreWall = {
  'no-restricted-imports': [
    'error',
    {
      patterns: [
        { regex: '^node:', message: 'The core imports nothing of Node.' },
        { regex: '^(vscode|webextension-polyfill)$', message: 'The core knows no adapter.' },
        {
          regex: '/(cli|extension|webext|test|scripts)/',
          message: 'Arrows run from the adapters to the core.',
        },
      ],
    },
  ],
  'no-restricted-globals': [
    'error',
    ...[
      'process',
      'Buffer',
      'window',
      'document',
      'navigator',
      'fetch',
      'XMLHttpRequest',
      'WebSocket',
      'setTimeout',
    ],
  ],
  'no-restricted-syntax': [
    'error',
    { selector: 'ImportExpression', message: 'The core imports nothing at run time.' },
    { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'The core has no clock.' },
  ],
  'no-restricted-properties': [
    'error',
    { object: 'Math', property: 'random', message: 'The core is deterministic.' },
    { object: 'Date', property: 'now', message: 'The core has no clock.' },
  ],
}

/**
 * Adapters meet in the core only.
 *
 * @param {string} adapter
 * @returns {import('eslint').Linter.RulesRecord}
 */
const adapterWall = (adapter) => ({
  'no-restricted-imports': [
    'error',
    {
      patterns: ['cli', 'extension', 'webext']
        .filter((other) => other !== adapter)
        .map((other) => ({ regex: `/${other}/`, message: `${adapter} does not import ${other}.` })),
    },
  ],
})

export default defineConfig(
  { ignores: ['dist', 'coverage', 'node_modules'] },
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      'no-empty': ['error', { allowEmptyCatch: false }],
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  { files: ['core/**'], rules: coreWall },
  ...['cli', 'extension', 'webext'].map((adapter) => ({
    files: [`${adapter}/**`],
    rules: adapterWall(adapter),
  })),
  { files: ['scripts/**', 'test/**', '*.mjs'], rules: { 'no-console': 'off' } },
  { files: ['**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
  // mocha's and chai-like assertions read as statements
  { files: ['test/**'], rules: { '@typescript-eslint/no-floating-promises': 'off' } },
)
