import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { z } from 'astro/zod';
import { stringify } from 'yaml';
import { exampleFolder } from '../checks/content-folder.ts';
import { sayProblems } from '../rules/rule.ts';
import { openParseCache, type Read } from './cache.ts';
import { readRecords } from './read-records.ts';

let top = '';

beforeEach(() => {
  top = exampleFolder();
});
afterEach(() => {
  rmSync(top, { recursive: true });
});

const READ = z.custom<Read>((value) => value !== undefined);
const FACTS = 'content/platforms/example/facts.yaml';

function change(file: string, from: string | RegExp, to: string): void {
  const text = readFileSync(join(top, file), 'utf8');
  expect(text).toMatch(from);
  writeFileSync(join(top, file), text.replace(from, to));
}
const said = (): readonly string[] => sayProblems(readRecords(top).problems);

test('valid files are read without a problem', () => {
  const { records, problems } = readRecords(top);
  expect(problems).toEqual([]);
  expect(records.platforms.map(({ id }) => id)).toEqual(['example']);
  expect(records.platforms[0]?.article.cites).toEqual([{ source: 'help', line: 7 }]);
});

test.each([
  ['an unknown key', 'owner: Example Ltd', 'owner: Example Ltd\ncolour: blue', /facts\.yaml · colour is an unknown key/],
  ['an unknown region', /regions:\n {6}- all/, 'regions: [mars]', /answers\[0\]\.regions\[0\].*unknown region “mars”/],
  [
    'a missing doesNotStop',
    /\n {4}doesNotStop:\n {6}- .*/,
    '',
    /choices\[0\]\.doesNotStop is missing\. .*Say what this choice does not stop/,
  ],
  ['30 February', 'checked: 2026-11-01', 'checked: 2026-02-30', /“2026-02-30”, which is not a day/],
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

test('line ends and a byte order mark change nothing, not even the hash', () => {
  const before = readRecords(top).records.platforms[0];
  for (const file of [FACTS, 'content/platforms/example/en.mdx', 'content/ids.txt']) {
    const text = readFileSync(join(top, file), 'utf8');
    writeFileSync(join(top, file), `\uFEFF${text.replaceAll('\n', '\r\n')}`);
  }
  const { records, problems } = readRecords(top);
  expect(problems).toEqual([]);
  expect(records.platforms[0]).toEqual(before);
  expect(records.ids).toEqual(['platforms/example']);
});

test('what cannot be read is a problem, never a stack: bytes, folders, files that are gone, cut short or no entry', () => {
  writeFileSync(join(top, FACTS), Buffer.from('name: Fundaci\xf3n\n', 'latin1'));
  rmSync(join(top, 'content/actions/case/facts.yaml'));
  mkdirSync(join(top, 'content/actions/case/facts.yaml'));
  writeFileSync(join(top, 'content/editions.json'), '{"platforms/exa');
  rmSync(join(top, 'content/glossary.yaml'));
  rmSync(join(top, 'content/ids.txt'));
  writeFileSync(join(top, 'content/claims'), '');
  writeFileSync(join(top, 'content/platforms/stray.yaml'), '');
  const lines = said().join('\n');
  expect(lines).toContain('content/platforms/example/facts.yaml · line 1 · holds bytes that are not UTF-8');
  expect(lines).toContain('content/actions/case/facts.yaml · is a folder');
  expect(lines).toContain('content/editions.json · is not what npm run edition wrote');
  expect(lines).toContain('content/glossary.yaml · does not exist');
  expect(lines).toContain('content/ids.txt · does not exist');
  expect(lines).toContain('content/platforms/stray.yaml · is not a folder');
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
  const all = sayProblems(readRecords(top, 'id').problems).join('\n');
  expect(all).toContain('id.yaml · role is missing. Translate: Looks after data protection.');
  expect(all).toContain('openQuestions.gone translates an item that the facts do not have');
  expect(all).toContain('choices.setting.steps[0] has other words in backticks');
  expect(all).toContain('choices.setting.steps[1] is missing');
});

test('a folder that has no id for a name is one problem; what a system leaves is none', () => {
  cpSync(join(top, 'content/platforms/example'), join(top, 'content/platforms/My Example'), { recursive: true });
  writeFileSync(join(top, 'content/platforms/.DS_Store'), '');
  expect(said()).toEqual([
    'content/platforms/My Example · is named “My Example”, which is no id. Rename the folder: at most 60 lower-case letters and digits, joined by single hyphens. (file)',
  ]);
  expect(readRecords(top).records.broken).toEqual(['platforms/My Example']);
});

test('a draft beside the article is a problem, since Astro would build it', () => {
  writeFileSync(join(top, 'content/platforms/example/notes.mdx'), 'x');
  expect(said()).toEqual([
    'content/platforms/example/notes.mdx · belongs to no entry. An entry holds facts.yaml and en.mdx, and their translations, such as de.yaml and de.mdx; move it away. (file)',
  ]);
});

test.each(['de.yml', 'de.md', 'Facts.yaml'])('a file that nobody would read is a problem: %s', (name) => {
  writeFileSync(join(top, 'content/platforms/example', name), 'x: 1\n');
  expect(said().map((line) => line.split('. ')[0])).toEqual([`content/platforms/example/${name} · belongs to no entry`]);
});

test('a collection misspelt and a file put too high are problems', () => {
  mkdirSync(join(top, 'content/platform'));
  writeFileSync(join(top, 'content/notes.yaml'), 'x: 1\n');
  writeFileSync(join(top, 'content/README.md'), 'x\n');
  writeFileSync(join(top, 'content/.DS_Store'), '');
  const fix = 'Move it: entries stand in platforms, actions, authorities, guides, claims. (file)';
  expect(said()).toEqual([
    `content/notes.yaml · is nothing that the site reads. ${fix}`,
    `content/platform/ · is nothing that the site reads. ${fix}`,
  ]);
});

test.each(['', '# Nothing yet.\n'])('a file without facts is said to hold nothing: “%s”', (text) => {
  writeFileSync(join(top, FACTS), text);
  expect(said()).toEqual([`${FACTS} · holds nothing. Write its fields, or restore it from git. (shape)`]);
});

test.each([FACTS, 'content/platforms/example/en.mdx', 'content/ids.txt', 'content/editions.json'])(
  'the marks of a merge are one problem: %s',
  (file) => {
    const text = readFileSync(join(top, file), 'utf8');
    writeFileSync(join(top, file), `<<<<<<< HEAD\n${text}=======\n${text}>>>>>>> theirs\n`);
    expect(said()).toEqual([
      `${file} · line 1 · holds “<<<<<<<”, left by a merge. Keep what is right of both sides, and take the marks away. (text)`,
    ]);
  },
);

test('what a schema says of a front matter is not remembered when it says something else', () => {
  const schema = join(top, 'src/schemas/article.ts');
  mkdirSync(join(top, 'src/schemas'), { recursive: true });
  writeFileSync(schema, 'one');
  const parsed = openParseCache(top);
  parsed.get('a', 'b', () => ({ problems: [] }), READ);
  parsed.save();
  const asks = (): boolean => {
    let asked = false;
    const parse = (): Read => {
      asked = true;
      return { problems: [] };
    };
    openParseCache(top).get('a', 'b', parse, READ);
    return asked;
  };
  expect(asks()).toBe(false);
  writeFileSync(schema, 'another');
  expect(asks()).toBe(true);
});

test('a character that nobody sees is named with its line', () => {
  change(FACTS, 'owner: Example Ltd', 'owner: Example\u202E Ltd');
  expect(said().join()).toMatch(/facts\.yaml · line \d+ · holds the direction mark U\+202E\. Remove it: nobody can see it\. \(text\)/);
});

test('an entry is made anew only when its files change', () => {
  const parsed = openParseCache(top);
  const first = readRecords(top, 'en', parsed).records;
  change('content/actions/case/facts.yaml', 'It decided nothing.', 'Nothing was decided.');
  const second = readRecords(top, 'en', parsed).records;
  expect(second.platforms[0]).toBe(first.platforms[0]);
  expect(second.actions[0]?.facts.but).toBe('Nothing was decided.');
});
