/** What is sent to browsers, read as a text: nothing that those of `.browserslistrc` do not know, and nothing that is for the build. */
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import browserslistToEsbuild from 'browserslist-to-esbuild';
import { transform } from 'esbuild';

const textsOf = (pattern: string): readonly (readonly [name: string, text: string])[] => {
  const files = globSync(pattern);
  expect(files.length, pattern).toBeGreaterThan(0);
  return files.map((file) => [file, readFileSync(file, 'utf8')]);
};

test('styles ask for widths as Safari before 16.4 knows them', () => {
  for (const [name, css] of textsOf('dist/_astro/*.css')) {
    expect(css, name).toContain('(min-width:48rem)');
    expect(css.match(/@media[^{]*[<>][^{]*\{/g) ?? [], name).toEqual([]);
  }
});

test('no underline is joined with its thickness: Safari before 26.2 would drop both', () => {
  for (const [name, css] of textsOf('dist/_astro/*.css')) {
    expect(css, name).toContain('text-decoration-thickness:1px');
    expect(css.match(/text-decoration:[^;}]*(\d|from-font|auto)[^;}]*/g) ?? [], name).toEqual([]);
  }
});

test('what is newer than the browsers to be served is not left in the styles', () => {
  for (const [name, css] of textsOf('dist/_astro/*.css'))
    expect(css.match(/light-dark\(|oklch\(|@container|@scope|@starting-style|[{;}]&/g) ?? [], name).toEqual([]);
});

test('scripts are written in words that the browsers to be served know', async () => {
  // esbuild doubts all Unicode classes in Safari 15, which lacks only some scripts.
  const supported = { 'regexp-unicode-property-escapes': true };
  for (const [name, script] of textsOf('dist/_astro/*.js')) {
    const { code: lowered } = await transform(script, { target: browserslistToEsbuild(), format: 'esm', supported });
    const { code: asBuilt } = await transform(script, { target: 'esnext', format: 'esm' });
    expect(lowered, name).toBe(asBuilt);
  }
});

test('no reader is sent Zod, nor anything that makes code from text: the security policy refuses it', () => {
  for (const [name, script] of textsOf('dist/_astro/*.js'))
    expect(script.match(/_zod|ZodError|safeParse|\bFunction\(|\beval\(/g) ?? [], name).toEqual([]);
});

test('all scripts together weigh less than Zod alone', () => {
  const bytes = textsOf('dist/_astro/*.js').reduce((sum, [, script]) => sum + Buffer.byteLength(script), 0);
  expect(bytes).toBeLessThan(60_000);
});

test('a translating browser leaves the words on a screen, and speaks foreign titles in their language', () => {
  const pages = textsOf('dist/{platforms,guides,claims,authorities}/*/index.html');
  for (const [name, html] of pages) {
    expect(html.match(/<samp class="ui"(?! translate="no"|>like this)/g) ?? [], name).toEqual([]);
    // Every source in another language than English says which, for the link and for its words.
    for (const [link, lang] of html.matchAll(/<a [^>]*hreflang="([^"]+)"[^>]*>/g))
      if (lang !== 'en') expect(link, name).toContain(` lang="${lang ?? ''}"`);
  }
  expect(pages.some(([, html]) => /hreflang="(?!en")/.test(html))).toBe(true);
});

test('names of authorities in another language say which', () => {
  const html = readFileSync('dist/authorities/index.html', 'utf8');
  expect(html).toContain('<span lang="fr">Commission nationale');
  expect(html).toContain('<span lang="de">Der Hamburgische');
});
