import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** Ways round the type system that the style guide keeps for `rules/core` alone. */
const noEscape = [
  { selector: 'ClassDeclaration', message: 'No classes: data and functions.' },
  { selector: 'TSEnumDeclaration', message: 'No enums: a union of literals.' },
];

/** `as const` is not an escape; every other `as` is. */
const noAssertion = {
  selector: 'TSAsExpression:not([typeAnnotation.typeName.name="const"])',
  message: 'No `as` outside rules/core: narrow the type, or let a schema read it.',
};

export default tseslint.config(
  {
    ignores: [
      'node_modules/',
      '.next/',
      'out/',
      'build/',
      'test-results/',
      'playwright-report/',
      'next-env.d.ts',
    ],
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-restricted-syntax': ['error', ...noEscape, noAssertion],
      eqeqeq: 'error',
      'no-console': 'error',
      'no-var': 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: ['rules/core/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...noEscape] },
  },
  {
    files: ['scripts/**/*.ts', 'tests/**/*.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['{app,components,lib,islands}/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat.recommended],
  },
  {
    files: ['{app,components,lib,islands,rules}/**/*.{ts,tsx}'],
    ignores: ['app/**', 'lib/i18n/request.ts'],
    rules: {
      'no-restricted-exports': [
        'error',
        {
          restrictDefaultExports: {
            direct: true,
            named: true,
            defaultFrom: true,
            namedFrom: true,
            namespaceFrom: true,
          },
        },
      ],
    },
  },
);
