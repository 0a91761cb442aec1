import type { Linter } from 'eslint';

/**
 * What a folder (or a file at the top of `src`) may import of the others. Itself is always allowed.
 * `answers` is as pure as `schemas`: what is shown may reckon with it, but never load.
 */
const MAY_IMPORT = {
  schemas: [],
  environment: ['schemas'],
  site: ['environment'],
  answers: ['schemas'],
  rules: ['answers', 'search', 'schemas'],
  catalogue: ['rules', 'search', 'answers', 'markdown', 'routes', 'schemas', 'site'],
  editorial: ['rules', 'answers', 'schemas'],
  words: ['schemas'],
  routes: ['schemas', 'site'],
  format: ['words', 'routes', 'answers', 'schemas', 'site'],
  print: ['format', 'words', 'routes', 'answers', 'schemas', 'site'],
  typeset: ['print', 'format'],
  components: ['print', 'scripts', 'format', 'words', 'routes', 'answers', 'schemas', 'site', 'assets', 'styles'],
  layouts: ['components', 'scripts', 'format', 'words', 'routes', 'answers', 'schemas', 'site', 'assets', 'styles'],
  search: ['schemas'],
  scripts: ['print', 'search', 'format', 'words', 'schemas'],
  markdown: ['routes', 'schemas', 'site'],
  integrations: ['typeset', 'print', 'catalogue', 'rules', 'answers', 'format', 'words', 'routes', 'schemas', 'site'],
  authoring: ['catalogue', 'rules', 'answers', 'schemas', 'site'],
  serve: ['site'],
  pages: [
    'typeset',
    'print',
    'layouts',
    'components',
    'scripts',
    'catalogue',
    'rules',
    'answers',
    'format',
    'words',
    'routes',
    'schemas',
    'site',
    'assets',
    'styles',
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;

const PARTS = [...new Set([...Object.keys(MAY_IMPORT), 'assets', 'styles', 'checks'])];

/** Folders that know no Astro, no file system and no clock: what they say depends on their arguments alone. */
const PURE = ['schemas', 'answers', 'rules', 'editorial', 'search', 'words', 'format', 'print'];

/** Only what reads or renders a collection may load one; everything else gets data as arguments. */
const LOADS_CONTENT = ['catalogue', 'pages'];

function restrictions(part: string, allowed: readonly string[]): { regex: string; message: string }[] {
  const refused = PARTS.filter((other) => other !== part && !allowed.includes(other));
  const rules = [
    {
      regex: `^(\\.{1,2}/)+(${refused.join('|')})(\\.ts)?(/|$)`,
      message: `src/${part} may import ${allowed.length > 0 ? allowed.join(', ') : 'no other part'}. Imports point one way: see src/checks/import-directions.ts.`,
    },
  ];
  if (PURE.includes(part))
    rules.push({
      regex: '^(node:|astro(?!/zod$)|fs$|path$)',
      message: `src/${part} is pure: no Astro but astro/zod, no file system, no network.`,
    });
  if (!LOADS_CONTENT.includes(part))
    rules.push({ regex: '^astro:content$', message: `src/${part} gets content as arguments or props and never loads it.` });
  return rules;
}

/** One block of ESLint rules for each part of `src`. Tests may read what they like. */
export const importRules: Linter.Config[] = Object.entries(MAY_IMPORT).map(([part, allowed]) => ({
  files: [`src/${part}/**/*.{ts,astro,mjs}`, `src/${part}.ts`],
  ignores: ['**/*.test.ts'],
  rules: { 'no-restricted-imports': ['error', { patterns: restrictions(part, allowed) }] },
}));
