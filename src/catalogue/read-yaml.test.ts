import { expect, test } from 'vitest';
import { linesOf, readYaml } from './read-yaml.ts';

const TEXT = `# A comment.
name: Example
choices:
  - id: setting
    path: [Settings, Privacy]
  - id: form
    steps:
      - Open it.

      - Send it.
`;

test.each([
  ['name', 2],
  ['choices', 3],
  ['choices[0]', 4],
  ['choices[0].path[1]', 5],
  ['choices[1].steps[1] (form)', 10],
  ['choices[1].doesNotStop', 6],
  ['choices[7].url', 3],
  ['[0].id', undefined],
  ['owner', undefined],
])('%s stands on line %s; what is missing, on that of the part it belongs to', (field, line) => {
  expect(linesOf(TEXT)(field)).toBe(line);
});

test('a field of the facts is found in a translation under the id of its item', () => {
  const facts = { choices: [{ id: 'setting' }, { id: 'form', steps: ['Open it.'] }] };
  const lines = linesOf('choices:\n  form:\n    steps:\n      - Buka.\n  setting:\n    title: Atur\n', facts);
  expect(lines('choices[0].title')).toBe(6);
  expect(lines('choices[1].steps[0]')).toBe(4);
});

test.each([
  ['a quote that is not closed', 'name: "x\nowner: y\n', /quote/, /not closed/],
  ['a tab', 'a:\n\t- b\n', /[Tt]ab/, /spaces/],
  ['a key twice', 'a: 1\na: 2\n', /unique/, /stands once/],
  ['two documents', 'a: 1\n---\nb: 2\n', /document/, /one document/],
  ['an unknown alias', 'a: *nowhere\n', /alias/i, /Write the value out/],
  ['an alias', 'a: &x [1]\nb: *x\n', /anchor/, /Write the value out/],
])('names %s, and what to do', (_, text, found, fix) => {
  const { problems } = readYaml('x.yaml', text);
  expect(problems[0]).toMatchObject({ rule: 'yaml', file: 'x.yaml', found: expect.stringMatching(found), fix: expect.stringMatching(fix) });
});

test('dates stay as they were written', () => {
  expect(readYaml('x.yaml', 'checked: 2026-02-30\n')).toEqual({ data: { checked: '2026-02-30' }, problems: [] });
});
