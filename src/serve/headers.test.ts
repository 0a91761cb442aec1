import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { headersOf, readHeaderRules } from './headers.ts';

const RULES = readHeaderRules(
  ['# a comment', '/*', '  X-One: all', '  Cache-Control: no-cache', '', '/a.b/*', '  Cache-Control: public, max-age=60'].join('\r\n'),
);

test('a star stands for anything, a dot for itself', () => {
  expect(Object.fromEntries(headersOf(RULES, '/page/'))).toEqual({ 'x-one': 'all', 'cache-control': 'no-cache' });
  expect(Object.fromEntries(headersOf(RULES, '/a.b/x/y.css'))).toEqual({ 'x-one': 'all', 'cache-control': 'public, max-age=60' });
  expect(headersOf(RULES, '/aXb/y.css').get('cache-control')).toBe('no-cache');
  expect(headersOf(RULES, '/under/a.b/y.css').get('cache-control')).toBe('no-cache');
});

test('our own file is understood', () => {
  const rules = readHeaderRules(readFileSync('public/_headers', 'utf8'));
  expect(headersOf(rules, '/').get('content-security-policy')).toBe("frame-ancestors 'none'");
  expect(headersOf(rules, '/').get('cache-control')).toBeNull();
  expect(headersOf(rules, '/_astro/page.css').get('cache-control')).toMatch(/immutable$/);
});
