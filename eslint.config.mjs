import { readFileSync } from 'node:fs';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Which folders are pure, and which files are composition roots; who may import whom is dependency-cruiser's. */
const borders = JSON.parse(readFileSync(new URL('scripts/house/borders.json', import.meta.url), 'utf8'));

const pureFiles = borders.pure.map((folder) => `src/${folder}/**/*.ts`);
const rootFiles = borders.roots.map((file) => `src/${file}.ts`);
const readonly = (...names) =>
  Object.fromEntries(names.flatMap((line) => line.split(' ')).map((name) => [name, 'readonly']));

/** `_` says that a name has to be there and is not used. */
const unusedVars = { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true };

const use = (what, instead) => `${what} is not for this folder: ${instead}`;
const bareError = {
  selector: 'ThrowStatement > NewExpression[callee.name="Error"]',
  message: 'throw one of src/errors.ts',
};
const passNow = 'the clock comes in as an argument';
const passId = 'ids and chance come in as arguments';

export default defineConfig(
  { ignores: ['node_modules', 'dist*', 'coverage', 'data', 'vendor', '.cache'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },

  // TypeScript: what the compiler lets through and a reader would not.
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-unused-vars': ['error', unusedVars],
      // restify lets the process die on a throw in a handler that is not async: they all are, with an await or without.
      '@typescript-eslint/require-await': 'off',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },

  // The program.
  {
    files: ['src/**/*.ts'],
    rules: {
      'no-console': 'error',
      'no-restricted-properties': [
        'error',
        {
          object: 'process',
          property: 'env',
          message: 'the composition roots hand the environment to config.ts',
        },
      ],
      'no-restricted-syntax': ['error', bareError],
    },
  },

  // The pure folders: no clock, no chance, no machine.
  {
    files: pureFiles,
    rules: {
      'no-restricted-globals': [
        'error',
        ...[
          'process',
          'Buffer',
          'fetch',
          'require',
          'setTimeout',
          'setInterval',
          'setImmediate',
          'performance',
        ].map((name) => ({ name, message: use(name, 'pure folders touch no machine') })),
        { name: 'crypto', message: use('crypto', passId) },
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: use('Date.now', passNow) },
        { object: 'Math', property: 'random', message: use('Math.random', passId) },
      ],
      'no-restricted-syntax': [
        'error',
        bareError,
        {
          selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
          message: use('new Date()', passNow),
        },
        { selector: 'CallExpression[callee.name="Date"]', message: use('Date()', passNow) },
      ],
    },
  },

  { files: rootFiles, rules: { 'no-restricted-properties': 'off' } },

  // Tests read JSON that others wrote; the rest holds for them too.
  {
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },

  // The page's script runs in the browser as it stands; scripts/ and settings run on Node as they stand.
  {
    files: ['src/web/**/*.js'],
    languageOptions: {
      sourceType: 'module',
      globals: readonly(
        'window document location navigator fetch URL URLSearchParams setTimeout clearTimeout console',
        'sessionStorage localStorage history Event CustomEvent WebSocket WebChat matchMedia getComputedStyle',
        'addEventListener AbortController',
      ),
    },
    rules: {
      'no-undef': 'error',
      'no-unused-vars': ['error', unusedVars],
      eqeqeq: 'error',
      'no-eval': 'error',
    },
  },
  {
    files: ['scripts/**/*.{mjs,cjs}', '*.{js,mjs}', 'test/**/*.mjs'],
    languageOptions: { globals: readonly('Buffer URL __dirname console module process require setTimeout') },
    rules: { 'no-undef': 'error', 'no-unused-vars': ['error', unusedVars], eqeqeq: 'error' },
  },
);
