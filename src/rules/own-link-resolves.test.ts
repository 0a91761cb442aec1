import { expect, test } from 'vitest';
import { exampleRecords, exampleSource, withPlatform } from '../checks/example.ts';
import { said } from '../checks/said.ts';
import { articleLinkResolves, glossaryLinkResolves } from './own-link-resolves.ts';

const AT = 'content/platforms/example/en.mdx · line 3 ·';
const SPELLING = 'Check the spelling, or write that entry.';
const FROM_ROOT = 'Write an address of ours from its root: /platforms/linkedin/.';
const TO_SOURCES = 'List it among the sources and cite it: <Cite source="id" />.';
const LOWER = 'Addresses are in lower case: /platforms/linkedin/#setting.';
const MODEL = { id: 'model', term: 'AI model', forms: [], meaning: 'What training leaves.' };
const NO_PAGE = 'Check the spelling; list pages and entries can be linked.';

test.each([
  ['/platforms/gone/', `links to /platforms/gone/, and there is no such entry. ${SPELLING}`],
  ['/platforms/case/', `links to /platforms/case/, and there is no such entry. ${SPELLING}`],
  ['/claims/gone/#company', `links to /claims/gone/#company, and there is no such entry. ${SPELLING}`],
  ['/platforms/example', 'links to “/platforms/example” without a closing slash. Write /platforms/example/.'],
  ['/platforms/example#setting', 'links to “/platforms/example#setting” without a closing slash. Write /platforms/example/#setting.'],
  ['/about', 'links to “/about” without a closing slash. Write /about/.'],
  ['https://example.org/', `links to “https://example.org/”. ${TO_SOURCES}`],
  ['http://example.org/', `links to “http://example.org/”. ${TO_SOURCES}`],
  ['HTTPS://example.org/', `links to “HTTPS://example.org/”. ${TO_SOURCES}`],
  ['//example.org/', `links to “//example.org/”. ${TO_SOURCES}`],
  ['/\\example.org/', `links to “/\\example.org/”. ${TO_SOURCES}`],
  ['\\\\example.org/', `links to “\\\\example.org/”. ${TO_SOURCES}`],
  ['www.example.org', `links to “www.example.org”. ${TO_SOURCES}`],
  ['javascript:alert(1)', `links to “javascript:alert(1)”, which is no page. ${FROM_ROOT}`],
  ['mailto:a@example.org', `links to “mailto:a@example.org”, which is no page. ${FROM_ROOT}`],
  ['', `has a link without an address. ${FROM_ROOT}`],
  [' ', `has a link without an address. ${FROM_ROOT}`],
  ['example/', `links to “example/”. ${FROM_ROOT}`],
  ['../example/', `links to “../example/”. ${FROM_ROOT}`],
  ['/platforms/example/../case/', `links to “/platforms/example/../case/”, which is no address of this site. ${LOWER}`],
  ['/platforms//example/', `links to “/platforms//example/”, which is no address of this site. ${LOWER}`],
  ['/Platforms/example/', `links to “/Platforms/example/”, which is no address of this site. ${LOWER}`],
  ['/platforms/example/#a#b', `links to “/platforms/example/#a#b”, which is no address of this site. ${LOWER}`],
  ['/platforms/example/#ab#c', `links to “/platforms/example/#ab#c”, which is no address of this site. ${LOWER}`],
  ['/platforms/at:example/', `links to “/platforms/at:example/”, which is no address of this site. ${LOWER}`],
  ['/platforms/example/#', `links to “/platforms/example/#”, which is no address of this site. ${LOWER}`],
  ['/platforms/example/?region=uk', 'links to “/platforms/example/?region=uk”, with a question mark. Leave out what follows it.'],
  ['/platforms/example/more/', `links to /platforms/example/more/, and there is no such page. ${NO_PAGE}`],
  ['/nowhere/', `links to /nowhere/, and there is no such page. ${NO_PAGE}`],
  [
    '/platforms/example/#nowhere',
    'links to /platforms/example/#nowhere, and there is no “nowhere” on that page. Name an id of that entry, or leave out what follows #.',
  ],
  ['#nowhere', 'links to #nowhere, and there is no “nowhere” on that page. Name an id of that entry, or leave out what follows #.'],
  ['/glossary/#gone', 'links to /glossary/#gone, and there is no such term. Name the id of a term.'],
])('refuses the link “%s” in an article', (url, line) => {
  const records = { ...withPlatform({}, { links: [{ url, line: 3 }] }), glossary: [MODEL] };
  expect(said(articleLinkResolves, records)).toEqual([`${AT} ${line}`]);
});

test.each([
  '/platforms/example/',
  '/platforms/example/#setting',
  '/platforms/example/#refuse',
  '/platforms/example/#source-help',
  '/actions/case/',
  '/actions/case/#outcome',
  '/claims/',
  '/about/',
  '/accessibility/',
  '/about/#method',
  '/glossary/',
  '/glossary/#model',
  '/',
  '#setting',
  '#main',
  '#story-what-happened',
])('lets the link %s in an article pass', (url) => {
  const sources = [exampleSource({ id: 'terms' }), exampleSource()];
  const records = withPlatform({ sources }, { links: [{ url, line: 3 }], anchors: ['story-what-happened'] });
  expect(said(articleLinkResolves, { ...records, glossary: [MODEL] })).toEqual([]);
});

test('says nothing of a link to an entry that cannot be read', () => {
  const records = withPlatform({}, { links: [{ url: '/claims/torn/#x', line: 3 }] });
  expect(said(articleLinkResolves, { ...records, broken: ['claims/torn'] })).toEqual([]);
});

test.each([
  ['/authorities/', 0],
  ['/authorities/authority/', 0],
  ['/authorities/gone/', 1],
  ['//example.org/', 1],
])('a term may say more at %s: %i findings', (more, count) => {
  const found = said(glossaryLinkResolves, exampleRecords({ glossary: [{ id: 'a', term: 'A term', forms: [], meaning: 'x', more }] }));
  expect(found).toHaveLength(count);
  for (const line of found) expect(line).toMatch(/^content\/glossary\.yaml · \[0\]\.more links to .*\. .*\.$/);
});

test('a term without more is no link', () => {
  expect(said(glossaryLinkResolves, exampleRecords({ glossary: [{ id: 'a', term: 'A term', forms: [], meaning: 'x' }] }))).toEqual([]);
});
