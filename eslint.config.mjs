import js from '@eslint/js'
import jsxA11y from 'eslint-plugin-jsx-a11y'
import reactHooks from 'eslint-plugin-react-hooks'
import { defineConfig } from 'eslint/config'
import tseslint from 'typescript-eslint'
import { houseRules } from './eslint-rules/houseRules.js'

const TS = ['**/*.ts', '**/*.tsx']
const TESTS = ['**/*.test.ts', '**/*.test.tsx', 'tests/**']
const IMPURE = 'The domain is pure: take time, ids, chance and settings as parameters.'

// A later block replaces the options of a rule instead of adding to them, so both lists are joined by hand.
const noDefaultExport = {
  selector: 'ExportDefaultDeclaration, ExportSpecifier[exported.name="default"]',
  message: 'Export it by the name of the file; default exports are for Next routes and tool configurations.',
}
const pureDomain = [
  {
    selector: 'NewExpression[callee.name="Date"][arguments.length=0], CallExpression[callee.name="Date"]',
    message: `No clock here. ${IMPURE}`,
  },
  { selector: 'ImportExpression', message: `No import at run time here. ${IMPURE}` },
]

const impureProperties = [
  { object: 'Date', property: 'now' },
  { object: 'DateTime', property: 'now' },
  { object: 'DateTime', property: 'local' },
  { object: 'DateTime', property: 'utc' },
  { object: 'Math', property: 'random' },
  { object: 'crypto', property: 'randomUUID' },
  { object: 'crypto', property: 'getRandomValues' },
].map((one) => ({ ...one, message: IMPURE }))

const impureGlobals = [
  'fetch',
  'process',
  'crypto',
  'performance',
  'setTimeout',
  'setInterval',
  'window',
  'document',
]

export default defineConfig(
  {
    ignores: [
      '.next/**',
      '.data/**',
      'coverage/**',
      'tests/artifacts/**',
      'next-env.d.ts',
      // Written by machine and checked by being generated again.
      'generated/**',
      'migrations/**',
      'src/app/(payload)/**/importMap.*',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: TS,
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // Payload's hooks and Next's routes are typed as returning promises even where nothing is awaited.
      '@typescript-eslint/require-await': 'off',
      // React takes async handlers of events; forgetting to await elsewhere stays an error.
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
    },
  },
  {
    files: ['**/*.js', '**/*.mjs', '**/*.cjs'],
    languageOptions: {
      globals: {
        console: 'readonly',
        process: 'readonly',
        module: 'writable',
        require: 'readonly',
        URL: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        fetch: 'readonly',
        AbortSignal: 'readonly',
        Buffer: 'readonly',
      },
    },
  },
  {
    files: [...TS, 'eslint-rules/**/*.js'],
    ignores: ['src/app/**', 'scripts/bench/portal/bare/**', '*.config.ts'],
    rules: { 'no-restricted-syntax': ['error', noDefaultExport] },
  },
  {
    files: ['components/**', 'src/views/**', 'src/app/**'].flatMap((folder) => [
      `${folder}/*.ts`,
      `${folder}/*.tsx`,
    ]),
    extends: [reactHooks.configs.flat.recommended, jsxA11y.flatConfigs.recommended],
  },
  {
    files: ['src/**', 'access/**', 'hooks/**', 'collections/**', 'components/**', 'jobs/**'].map(
      (folder) => `${folder}/*.{ts,tsx}`,
    ),
    rules: { 'no-console': 'error' },
  },
  {
    files: ['src/domain/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', noDefaultExport, ...pureDomain],
      'no-restricted-properties': ['error', ...impureProperties],
      'no-restricted-globals': ['error', ...impureGlobals.map((name) => ({ name, message: IMPURE }))],
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: '^node:|^(?:fs|path|crypto|os|http|https|child_process)$', message: IMPURE }] },
      ],
    },
  },
  {
    files: [...TS, '**/*.mjs'],
    plugins: { house: houseRules },
    rules: {
      'house/local-api-states-who': 'error',
      'house/no-caught-nested-call': 'error',
      'house/ids-as-ids': 'error',
    },
  },
  {
    files: ['hooks/**/*.ts'],
    plugins: { house: houseRules },
    rules: { 'house/hooks-write-nothing': 'error' },
  },
  {
    files: TESTS,
    rules: {
      // A mock is looked at without being called.
      '@typescript-eslint/unbound-method': 'off',
      // Vitest types its asymmetric matchers as any.
      '@typescript-eslint/no-unsafe-assignment': 'off',
    },
  },
)
