import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SETTERS, setterPackages } from './setter-packages.ts';

const ROOTS = Object.fromEntries(SETTERS.map((name) => [`node_modules/${name}`, { version: '1.0.0' }]));

function withPackages(more: object): readonly string[] {
  return setterPackages({ packages: { ...ROOTS, ...more } });
}

const TYPST = 'node_modules/@myriaddreamin/typst-ts-node-compiler';

test('another package may change', () => {
  expect(withPackages({ 'node_modules/vitest': { version: '2.0.0' } })).toEqual(
    withPackages({ 'node_modules/vitest': { version: '1.0.0' } }),
  );
});

test.each(SETTERS)('a new version of %s counts', (name) => {
  expect(withPackages({ [`node_modules/${name}`]: { version: '1.0.1' } })).not.toEqual(withPackages({}));
});

test('so does a package that one of them needs, the one beside it before the one at the top', () => {
  const packed = (top: string, beside: string): readonly string[] =>
    withPackages({
      [TYPST]: { version: '1.0.0', dependencies: { pako: '*' }, optionalDependencies: { native: '*', 'not-here': '*' } },
      [`${TYPST}/node_modules/pako`]: { version: beside, dependencies: { deep: '*' } },
      'node_modules/pako': { version: top },
      'node_modules/native': { version: '1.0.0' },
      'node_modules/deep': { version: '1.0.0', dependencies: { pako: '*' } },
    });
  expect(packed('1', '1')).toContain('node_modules/native@1.0.0');
  expect(packed('1', '1')).not.toEqual(packed('1', '2'));
  // `deep` stands at the top, and finds the one there.
  expect(packed('1', '1')).not.toEqual(packed('2', '1'));
});

test('a lock file without a setter says so', () => {
  expect(() => setterPackages({ packages: {} })).toThrow('package-lock.json has no @myriaddreamin/typst-ts-node-compiler');
});

test('the setter imports no package that does not count', () => {
  const imported = [...readFileSync('src/typeset/typeset.ts', 'utf8').matchAll(/from '([^.][^']*)'/g)].map(([, name]) => name);
  expect(imported.filter((name) => !SETTERS.includes(name ?? ''))).toEqual(['astro/zod']);
  expect(setterPackages(JSON.parse(readFileSync('package-lock.json', 'utf8'))).length).toBeGreaterThan(SETTERS.length);
});
