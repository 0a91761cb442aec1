import tscompat from '@koddsson/eslint-plugin-tscompat';
import browserslist from 'browserslist';
import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { browserFiles } from './browser-files.ts';
import { importRules } from './import-directions.ts';

const BROWSERS = browserslist.loadConfig({ path: process.cwd() });
if (!BROWSERS) throw new Error('There is no .browserslistrc, so nothing says which browsers are served.');

export default defineConfig(
  { ignores: ['dist/', '.astro/', '.cache/', 'node_modules/', 'test-results/'] },
  tseslint.configs.strictTypeChecked,
  astro.configs.recommended,
  {
    languageOptions: { parserOptions: { projectService: { allowDefaultProject: ['*.mjs'] }, tsconfigRootDir: process.cwd() } },
    linterOptions: { reportUnusedDisableDirectives: 'error', reportUnusedInlineConfigs: 'error' },
    rules: {
      eqeqeq: 'error',
      'no-else-return': 'error',
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // Numbers read well in a template; everything else that has no good text is still refused.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'no-restricted-syntax': ['error', { selector: 'ExportDefaultDeclaration', message: 'Use a named export.' }],
    },
  },
  // Tools and Astro ask for a default export in these.
  { files: ['**/*.config.{ts,mjs}', '**/*.astro', 'src/checks/html-wording.ts', '**/*.d.ts'], rules: { 'no-restricted-syntax': 'off' } },
  // Types do not reach into a template, so the rules that need them would guess.
  { files: ['**/*.astro', '**/*.astro/*', '**/*.{js,mjs}'], extends: [tseslint.configs.disableTypeChecked] },
  { files: ['**/*.{js,mjs}'], rules: { '@typescript-eslint/explicit-module-boundary-types': 'off' } },
  // Vitest's asymmetric matchers are typed as any.
  { files: ['**/*.test.ts'], rules: { '@typescript-eslint/no-unsafe-assignment': 'off' } },
  {
    files: [...browserFiles()],
    ignores: ['**/*.test.ts'],
    plugins: { tscompat },
    rules: { 'tscompat/tscompat': ['error', { browserslist: BROWSERS }] },
  },
  ...importRules,
);
