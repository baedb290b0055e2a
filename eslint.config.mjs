import tseslint from 'typescript-eslint';
import jest from 'eslint-plugin-jest';
import reactHooks from 'eslint-plugin-react-hooks';

const namedExports = {
  selector: 'ExportDefaultDeclaration',
  message: 'Named exports only: the name is the same everywhere.',
};

export default tseslint.config(
  {
    ignores: [
      'build/**',
      'node_modules/**',
      '.cache/**',
      'data/**',
      'tests/support/*.js',
      '*.js',
      '*.mjs',
      'scripts/*.mjs',
    ],
  },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      'no-restricted-syntax': ['error', namedExports],
      '@typescript-eslint/ban-ts-comment': [
        'error',
        { 'ts-expect-error': 'allow-with-description', minimumDescriptionLength: 10 },
      ],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-non-null-assertion': 'error',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 80, skipBlankLines: true, skipComments: true }],
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  {
    // What users run, on lists of any length.
    files: ['src/{core,adapters,alerts,commands,inputs,pages,queries,sources,ui}/**/*.{ts,tsx}'],
    ignores: ['**/*.test.{ts,tsx}'],
    rules: {
      'no-restricted-syntax': [
        'error',
        namedExports,
        {
          selector: 'CallExpression[callee.property.name=/^(?:push|unshift|splice)$/] > SpreadElement',
          message:
            'A hundred thousand arguments overflow the stack: appendAll of core/appendAll adds any number.',
        },
      ],
    },
  },
  {
    files: ['**/*.tsx'],
    plugins: { 'react-hooks': reactHooks },
    rules: reactHooks.configs.recommended.rules,
  },
  {
    files: ['**/*.test.ts', '**/*.test.tsx', '**/*.long.ts'],
    ...jest.configs['flat/recommended'],
    rules: {
      ...jest.configs['flat/recommended'].rules,
      'jest/expect-expect': ['error', { assertFunctionNames: ['expect*', 'fc.assert', 'check*'] }],
      'jest/no-conditional-expect': 'off',
      'max-lines-per-function': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
    },
  },
  {
    // Tables: phrases of one language, words of all; cutting them would only scatter them.
    files: [
      'src/core/attributes/lexicons/??.ts',
      'src/core/attributes/language/profiles.ts',
      'src/core/uniforms/vocabulary/*.ts',
    ],
    rules: { 'max-lines': 'off' },
  },
  { files: ['scripts/**/*.ts', 'bin/**/*.ts', 'src/standin/main.ts'], rules: { 'no-console': 'off' } },
);
