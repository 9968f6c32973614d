import tseslint from 'typescript-eslint';

const rooms = patterns => ({ 'no-restricted-imports': ['error', { patterns }] });

export default tseslint.config(
  { ignores: ['.output/', '.wxt/', 'node_modules/', 'tests/pages/'] },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    languageOptions: {
      parserOptions: {
        project: [
          'shared',
          'server',
          'extension',
          'capture',
          'bench/capture',
          'bench/sync',
          'bench/browser',
          'tests',
        ].map(room => `./${room}/tsconfig.json`),
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true, argsIgnorePattern: '^_' }],
      eqeqeq: 'error',
      'no-restricted-properties': [
        'error',
        { object: 'Object', property: 'assign', message: 'Carries __proto__; spread.' },
      ],
    },
  },
  { files: ['vitest.config.ts', '**/*.config.ts'], ...tseslint.configs.disableTypeChecked },
  {
    files: ['shared/**'],
    rules: rooms([
      {
        group: [
          '**/extension/**',
          '**/server/**',
          '**/tests/**',
          'node:*',
          'dexie',
          'kysely',
          'hono',
          'preact',
          'wxt/*',
        ],
        message: 'shared imports only shared.',
      },
    ]),
  },
  {
    files: ['server/**'],
    rules: rooms([{ group: ['**/extension/**', '**/tests/**'], message: 'server imports only shared.' }]),
  },
  {
    files: ['extension/**'],
    rules: rooms([{ group: ['**/server/**', '**/tests/**', 'node:*'], message: 'extension imports only shared.' }]),
  },
);
