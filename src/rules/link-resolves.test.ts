import { expect, test } from 'vitest';
import { withAction, withPlatform } from '../checks/example.ts';
import { linkResolves } from './link-resolves.ts';

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
