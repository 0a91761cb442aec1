import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { readEnvironment } from './environment.ts';

const WRONG = [
  [
    'BUILD_DATE',
    '2026-13-45',
    'is not a day of this atlas, which began in 2026. Write a whole day that exists as YYYY-MM-DD, such as 2026-11-30.',
  ],
  ['BUILD_DATE', '30.11.2026', 'is not a day'],
  ['BUILD_DATE', '2026-11', 'is not a day'],
  ['BUILD_DATE', '2026-02-30', 'is not a day'],
  ['BUILD_DATE', 'tomorrow', 'is not a day'],
  ['SITE_URL', 'example.org', 'does not begin with https:// or http://. Write scheme and host, such as https://example.org.'],
  ['SITE_URL', 'javascript:alert(1)', 'does not begin with https://'],
  ['SITE_URL', 'https://', 'is not the address of a site'],
  ['SITE_URL', 'https://one host', 'is not the address of a site'],
  ['SITE_URL', 'https://me:word@example.org', 'is not the address of a site'],
  ['SITE_URL', 'https://example.org?', 'has more than a host'],
  ['SITE_URL', 'https://example.org/atlas/', 'has a folder behind the host. Write SITE_URL=https://example.org and BASE_PATH=/atlas/.'],
  ['BASE_PATH', 'https://example.org/x', 'is not a path'],
  ['BASE_PATH', '../atlas', 'is not a path'],
  ['BASE_PATH', '//evil.example', 'is not a path'],
  ['BASE_PATH', 'a b', 'is not a path'],
  ['CONTACT_EMAIL', 'nobody', 'is not an e-mail address. Write one alone, such as atlas@example.org.'],
  ['CONTACT_EMAIL', 'a@example.org?cc=b@example.org', 'is not an e-mail address'],
  ['CONTACT_EMAIL', 'Atlas <a@example.org>', 'is not an e-mail address'],
  ['REPO_URL', 'javascript:alert(1)', 'is not the address of a repository'],
  ['REPO_URL', 'http://example.org/atlas', 'is not the address of a repository. Write one that begins with https://'],
  ['REPO_URL', 'https://example.org@evil.example/', 'is not the address of a repository'],
  ['REPO_URL', 'git@example.org:atlas.git', 'is not the address of a repository'],
  ['PORT', 'abc', 'is not a port. Write a number from 1 to 65535, such as 4321.'],
  ['PORT', '0', 'is not a port'],
  ['PORT', '65536', 'is not a port'],
  ['PORT', '80.5', 'is not a port'],
  ['PDF', 'no', 'is neither on nor off'],
] as const;

test.each(WRONG)('%s=%s is refused in one line', (name, value, message) => {
  const read = readEnvironment({ [name]: value });
  const problems = 'problems' in read ? read.problems : [];
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain(`${name}=${value} ${message}`);
  expect(problems[0]).not.toContain('\n');
});

test.each([
  ['BUILD_DATE', '2028-02-29', '2028-02-29'],
  ['SITE_URL', 'https://example.org', 'https://example.org'],
  ['SITE_URL', 'https://example.org/', 'https://example.org'],
  ['SITE_URL', 'http://localhost:8080', 'http://localhost:8080'],
  ['SITE_URL', 'https://bücher.example', 'https://xn--bcher-kva.example'],
  ['BASE_PATH', '/', '/'],
  ['BASE_PATH', 'atlas', '/atlas/'],
  ['BASE_PATH', '/a/b.c', '/a/b.c/'],
  ['BASE_PATH', '/atlas/', '/atlas/'],
  ['CONTACT_EMAIL', 'atlas+site@example.org', 'atlas+site@example.org'],
  ['REPO_URL', 'https://example.org/a/atlas', 'https://example.org/a/atlas'],
  ['PORT', '65535', 65_535],
  ['PDF', 'off', 'off'],
])('%s=%s is read', (name, value, wanted) => {
  expect(readEnvironment({ [name]: value })).toEqual({ values: { [name]: wanted } });
});

test('an empty variable is unset, and others are none of ours', () => {
  expect(readEnvironment({ SITE_URL: '', PORT: undefined, HOME: 'anywhere' })).toEqual({ values: {} });
});

test('a value that would break the line, or fill the screen, is shown within one', () => {
  const read = readEnvironment({ BUILD_DATE: 'a\nb', REPO_URL: 'x'.repeat(5000) });
  const [first = '', second = ''] = 'problems' in read ? read.problems : [];
  expect(first).toMatch(/^BUILD_DATE=a\\nb is not a day/);
  expect(second.length).toBeLessThan(300);
});

test('whatever asks for the site says all that is wrong, a line each, and stops without a stack', () => {
  const { status, stderr } = spawnSync(process.execPath, ['src/site.ts'], {
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], BUILD_DATE: 'tomorrow', SITE_URL: 'example.org', PORT: 'abc' },
  });
  expect(status).toBe(1);
  expect(
    stderr
      .trim()
      .split('\n')
      .map((line) => line.split(' ')[0]),
  ).toEqual(['BUILD_DATE=tomorrow', 'SITE_URL=example.org', 'PORT=abc']);
});
