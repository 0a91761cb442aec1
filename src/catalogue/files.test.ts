import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { exampleAction, exampleAuthority, examplePlatform } from '../checks/example.ts';
import { sayProblem } from '../rules/rule.ts';
import { readRecords } from './files.ts';

const ARTICLE = `---\ndescription: What Example does with your data for AI, and how to refuse it.\n---\n\n## What happened\n\nIt began.<Cite source="help" />\n`;

let top = '';

/** A folder with one entry of each collection, as a writer would leave it. */
beforeEach(() => {
  top = mkdtempSync(join(tmpdir(), 'atlas-'));
  const entries = { 'platforms/example': examplePlatform(), 'actions/case': exampleAction(), 'authorities/authority': exampleAuthority() };
  for (const [entry, facts] of Object.entries(entries)) {
    mkdirSync(join(top, 'content', entry), { recursive: true });
    writeFileSync(join(top, 'content', entry, 'facts.yaml'), stringify(facts));
    writeFileSync(join(top, 'content', entry, 'en.mdx'), ARTICLE);
  }
  writeFileSync(join(top, 'content/retired.yaml'), '[]\n');
  writeFileSync(join(top, 'content/glossary.yaml'), '[]\n');
  writeFileSync(join(top, 'content/calendar.yaml'), 'checked: 2026-11-01\nevents: []\nsources: []\n');
  writeFileSync(join(top, 'content/ids.txt'), 'platforms/example\n');
  writeFileSync(join(top, 'content/editions.json'), '{}');
});
afterEach(() => {
  rmSync(top, { recursive: true });
});

const FACTS = 'content/platforms/example/facts.yaml';

function change(file: string, from: string | RegExp, to: string): void {
  const text = readFileSync(join(top, file), 'utf8');
  expect(text).toMatch(from);
  writeFileSync(join(top, file), text.replace(from, to));
}
const said = (): string[] => readRecords(top).problems.map(sayProblem);

test('valid files are read without a problem', () => {
  const { records, problems } = readRecords(top);
  expect(problems).toEqual([]);
  expect(records.platforms.map(({ id }) => id)).toEqual(['example']);
  expect(records.platforms[0]?.article.cites).toEqual([{ source: 'help', line: 7 }]);
});

test.each([
  ['an unknown key', 'owner: Example Ltd', 'owner: Example Ltd\ncolour: blue', /facts\.yaml · has the unknown key colour/],
  ['an unknown region', /regions:\n {6}- all/, 'regions: [mars]', /answers\[0\]\.regions\[0\].*unknown region “mars”/],
  [
    'a missing doesNotStop',
    /\n {4}doesNotStop:\n {6}- .*/,
    '',
    /choices\[0\]\.doesNotStop is missing\. .*Say what this choice does not stop/,
  ],
  ['30 February', 'checked: 2026-11-01', 'checked: 2026-02-30', /“2026-02-30” is not a day/],
  [
    'a word that is no default',
    'default: on-by-default',
    'default: sometimes',
    /practices\[0\]\.default is “sometimes”\. Use one of: on-by-default/,
  ],
  ['an empty list of sources', /sources:\n {6}- help\n {4}checked/, 'sources: []\n    checked', /names no source/],
  ['broken YAML', 'owner: Example Ltd', 'owner: "Example', /is not valid YAML/],
])('names %s', (_, from, to, expected) => {
  change(FACTS, from, to);
  expect(said().join('\n')).toMatch(expected);
});

test('names every problem of every file at once', () => {
  change(FACTS, 'owner: Example Ltd', 'colour: blue');
  change('content/actions/case/facts.yaml', 'kind: inquiry', 'kind: rumour');
  rmSync(join(top, 'content/authorities/authority/en.mdx'));
  expect(said().length).toBeGreaterThanOrEqual(4);
  expect(said().join('\n')).toMatch(/owner is missing.*\n(.*\n)*.*kind is “rumour”(.*\n)*.*authority\/en\.mdx · does not exist/);
});

test('a hash changes with what is printed, not with the day of checking or the order of editions', () => {
  const hash = (): string | undefined => readRecords(top).records.platforms[0]?.hash;
  const before = hash();
  change(FACTS, /checked: 2026-11-01/g, 'checked: 2026-11-20');
  expect(hash()).toBe(before);
  change(FACTS, 'Training already done.', 'Training that was done.');
  expect(hash()).not.toBe(before);
});

test('a second language is two files an entry: the same texts under the same ids', () => {
  const texts = (entry: string, translated: object): void => {
    writeFileSync(join(top, 'content', entry, 'id.yaml'), stringify(translated));
    cpSync(join(top, 'content', entry, 'en.mdx'), join(top, 'content', entry, 'id.mdx'));
  };
  texts('platforms/example', {
    answers: { everywhere: { answer: 'Contoh melatih AI dengan kiriman Anda.', but: 'Pelatihan yang sudah terjadi tetap ada.' } },
    practices: { training: { title: 'Melatih AI', fact: 'Contoh mengatakan melatih AI.' } },
    choices: {
      setting: {
        title: 'Matikan pelatihan AI',
        steps: ['Buka `Settings`.', 'Matikan `AI training`.'],
        stops: ['Pelatihan nanti.'],
        doesNotStop: ['Pelatihan yang sudah terjadi.'],
        ifMissing: 'Lihat di Akun.',
      },
    },
    revisions: ['Edisi pertama.'].map((what) => ({ what })),
  });
  texts('authorities/authority', { role: 'Menjaga perlindungan data.', revisions: [{ what: 'Edisi pertama.' }] });

  const { records, problems } = readRecords(top, 'id');
  expect(problems).toEqual([]);
  expect(records.actions).toEqual([]);
  expect(records.authorities[0]?.facts.role).toBe('Menjaga perlindungan data.');
  const [platform] = records.platforms;
  expect(platform?.facts.choices[0]).toMatchObject({ title: 'Matikan pelatihan AI', method: 'setting', path: ['Settings', 'Privacy'] });
  expect(platform?.facts.answers[0]).toMatchObject({ state: 'on-by-default', answer: 'Contoh melatih AI dengan kiriman Anda.' });
});

test('a translation that lacks a text, has one too many or changes words on a screen says so', () => {
  writeFileSync(
    join(top, 'content/authorities/authority/id.yaml'),
    stringify({ openQuestions: { gone: { question: 'x?', text: 'x' } }, revisions: [{ what: 'x' }] }),
  );
  cpSync(join(top, 'content/authorities/authority/en.mdx'), join(top, 'content/authorities/authority/id.mdx'));
  writeFileSync(join(top, 'content/platforms/example/id.yaml'), stringify({ choices: { setting: { steps: ['Buka `Pengaturan`.'] } } }));
  cpSync(join(top, 'content/platforms/example/en.mdx'), join(top, 'content/platforms/example/id.mdx'));
  const all = readRecords(top, 'id').problems.map(sayProblem).join('\n');
  expect(all).toContain('id.yaml · role is missing. Translate: Looks after data protection.');
  expect(all).toContain('openQuestions.gone translates an item that the facts do not have');
  expect(all).toContain('choices.setting.steps[0] has other words in backticks');
  expect(all).toContain('choices.setting.steps[1] is missing');
});
