import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { wrongName } from './entry-name.ts';

test.each(['Signal', 'my signal', 'sіgnal', 'a%2Fb', 'a?b', '.draft', 'a.json', '__proto__', 'a--b', '-a', 'a-', '', 'a'.repeat(61)])(
  '“%s” is no id',
  (name) => {
    expect(wrongName(name)).toEqual({
      found: expect.stringMatching(/^is named “.*”, which is no id$/),
      fix: 'Rename the folder: at most 60 lower-case letters and digits, joined by single hyphens.',
    });
  },
);

test.each(['con', 'prn', 'aux', 'nul', 'com1', 'lpt9'])('“%s” is a device of Windows', (name) => {
  expect(wrongName(name)).toEqual({ found: `is named “${name}”, as no folder on Windows can be`, fix: 'Choose a more telling id.' });
});

test.each(['index', 'booklet', 'everything', 'search', 'platforms', 'constructor'])('“%s” is kept by the site', (name) => {
  expect(wrongName(name)).toEqual({ found: `is named “${name}”, which the site keeps for itself`, fix: 'Choose a more telling id.' });
});

test('every page of its own is kept by the site', () => {
  const pages = readdirSync('src/pages/[...locale]', { withFileTypes: true })
    .filter((one) => one.isDirectory() && !one.name.startsWith('['))
    .map(({ name }) => name);
  expect(pages).toContain('glossary');
  expect(pages.filter((name) => wrongName(name) === undefined)).toEqual([]);
});

test.each(['signal', 'x', 'one-evening', 'console', 'com10', 'indexes'])('“%s” may be an id', (name) => {
  expect(wrongName(name)).toBeUndefined();
});
