import { expect, test } from 'vitest';
import { reportAddress, unreachable } from './report.ts';
import { UNDECIDED } from './site.ts';

const url = 'https://atlas.example';

test('a mail names the page, in subject and text', () => {
  const address = reportAddress({ url, contact: 'atlas@example.org', repository: 'https://example.org/atlas' }, '/platforms/linkedin/');
  expect(address).toMatch(/^mailto:atlas@example\.org\?subject=Mistake%20on%20%2Fplatforms%2Flinkedin%2F&body=/);
  expect(decodeURIComponent(address ?? '')).toContain('https://atlas.example/platforms/linkedin/');
});

test.each(['https://example.org/atlas', 'https://example.org/atlas/'])('without a mail address it is a new issue of %s', (repository) => {
  expect(reportAddress({ url, contact: undefined, repository }, '/a/')).toMatch(
    /^https:\/\/example\.org\/atlas\/issues\/new\?title=Mistake%20on%20%2Fa%2F&body=/,
  );
});

test('without either there is no link', () => {
  expect(reportAddress({ url, contact: undefined, repository: undefined }, '/a/')).toBeUndefined();
});

test('a public site without a way to its editors is warned of; one with either, and one that is nowhere yet, is not', () => {
  const none = { contact: undefined, repository: undefined };
  expect(unreachable({ url, ...none })).toContain('CONTACT_EMAIL or REPO_URL');
  expect(unreachable({ url, ...none, contact: 'atlas@example.org' })).toBeUndefined();
  expect(unreachable({ url, ...none, repository: 'https://example.org/atlas' })).toBeUndefined();
  expect(unreachable({ url: UNDECIDED, ...none })).toBeUndefined();
});
