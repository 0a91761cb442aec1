import { expect, test } from 'vitest';
import { withAction, withPlatform } from '../checks/example.ts';
import { articleLinkResolves, linkResolves } from './link-resolves.ts';

const TODAY = '2026-11-25';

test('refuses a platform that does not exist', () => {
  expect(linkResolves(withAction({ against: ['gone'] }), TODAY)).toMatchObject([
    { file: 'content/actions/case/facts.yaml', field: 'against[0]', found: 'names “gone”, and content/platforms/ has no such entry' },
  ]);
});

test('refuses an authority that does not exist', () => {
  expect(linkResolves(withPlatform({ leadAuthority: { authority: 'gone', sources: ['help'] } }), TODAY)).toMatchObject([
    { field: 'leadAuthority.authority' },
  ]);
});

test('lets links to entries pass', () => {
  expect(linkResolves(withAction({}), TODAY)).toEqual([]);
});

test.each([
  ['/platforms/gone/', 'there is no such entry'],
  ['/platforms/example', 'without a closing slash'],
  ['https://example.org/', 'links to https://example.org/'],
  ['example/', 'links to “example/”'],
])('refuses the link %s in an article', (url, found) => {
  const problems = articleLinkResolves(withPlatform({}, { links: [{ url, line: 3 }] }), TODAY);
  expect(problems).toHaveLength(1);
  expect(problems[0]?.found).toContain(found);
});

test.each(['/platforms/example/', '/platforms/example/#setting', '/about/', '#setting'])('lets the link %s pass', (url) => {
  expect(articleLinkResolves(withPlatform({}, { links: [{ url, line: 3 }] }), TODAY)).toEqual([]);
});
