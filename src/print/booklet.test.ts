import { expect, test } from 'vitest';
import { exampleAuthority, exampleEntry, exampleGuide } from '../checks/example.ts';
import type { ReaderRegion } from '../schemas/region.ts';
import { complaintBlocks } from './booklet.ts';

const place = (id: string, regions: readonly string[], over: object = {}): object => ({
  id,
  regions,
  title: `In ${id}`,
  text: `Write to ${id}.`,
  sources: ['help'],
  ...over,
});
const guide = exampleEntry(
  'complain',
  exampleGuide({
    places: [
      place('europe', ['eea']),
      place('britain', ['uk'], { authority: 'office' }),
      place('america', ['us']),
      place('canada', ['ca']),
      place('elsewhere', ['row'], { exceptRegions: ['eea', 'uk', 'us', 'ca'] }),
    ],
  }),
);
const office = exampleEntry(
  'office',
  exampleAuthority({
    complain: {
      url: 'https://office.example.org/complain',
      how: 'Fill in the `Complaint` form.',
      companyFirst: 'Yes.',
      cost: 'Not known to us',
      timeLimit: 'Three months.',
      language: 'English',
      sources: ['help'],
    },
  }),
);
const BOOKLETS: readonly ReaderRegion[] = ['eea', 'uk', 'us', 'row'];
const blocksFor = (region: ReaderRegion) => complaintBlocks(guide, (id) => (id === 'office' ? office : undefined), region, BOOKLETS);
const headings = (region: ReaderRegion): readonly string[] =>
  blocksFor(region).flatMap((block) => (block.b === 'heading' ? [block.text] : []));

test.each([
  ['eea', ['In europe']],
  ['uk', ['In britain']],
  ['us', ['In america']],
  ['row', ['Canada: In canada', 'Other countries: In elsewhere']],
] as const)('a booklet for %s says where its own readers complain, and nothing of another place', (region, titles) => {
  expect(headings(region)).toEqual(titles);
});

test('an authority that is named is told with what is known of it', () => {
  const [, , list] = blocksFor('uk');
  expect(list).toMatchObject({ b: 'list', items: { length: 5 } });
  expect(JSON.stringify(list)).toContain('Three months.');
  expect(JSON.stringify(list)).not.toContain('Cost');
});
