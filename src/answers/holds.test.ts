import { expect, test } from 'vitest';
import { READER_REGIONS, type Country, type ReaderRegion, type Region } from '../schemas/region.ts';
import { holdsIn, holdsOn, scopeIn, type Scope } from './holds.ts';

const CASES: readonly [string, readonly Region[], readonly Country[], ReaderRegion, Scope | undefined][] = [
  ['a named country', ['uk'], [], 'uk', 'named'],
  ['another country', ['uk'], [], 'ch', undefined],
  ['a state of a named country', ['us'], [], 'us-ca', 'named'],
  ['the country of a named state', ['us-ca'], [], 'us', undefined],
  ['an excepted state', ['us'], ['us-ca'], 'us-ca', undefined],
  ['another state of that country', ['us'], ['us-ca'], 'us-ny', 'named'],
  ['everywhere', ['all'], [], 'id', 'everywhere'],
  ['everywhere but here', ['all'], ['id'], 'id', undefined],
  ['a state of an excepted country', ['all'], ['us'], 'us-ca', undefined],
  ['the rest of the world', ['row'], ['eea', 'uk'], 'id', 'rest-of-world'],
  ['an exception from the rest of the world', ['row'], ['eea', 'uk'], 'uk', undefined],
  ['a country named beside the rest', ['us', 'row'], ['eea'], 'us', 'named'],
  ['a country the vocabulary lacks, by the rest', ['row'], ['eea'], 'row', 'rest-of-world'],
  ['a country the vocabulary lacks, by everywhere', ['all'], ['eea'], 'row', 'everywhere'],
  ['a country the vocabulary lacks, by name', ['us', 'uk'], [], 'row', undefined],
];

test.each(CASES)('%s', (_, regions, exceptRegions, region, scope) => {
  expect(scopeIn({ regions, exceptRegions }, region)).toBe(scope);
  expect(holdsIn({ regions, exceptRegions }, region)).toBe(scope !== undefined);
});

test('a record says where it holds by itself: all but two leaves every other region', () => {
  const held = READER_REGIONS.filter((region) => holdsIn({ regions: ['all'], exceptRegions: ['eea', 'uk'] }, region));
  expect(held).toEqual(READER_REGIONS.filter((region) => region !== 'eea' && region !== 'uk'));
});

test.each([
  ['before it began', { since: { day: '2025-11-03' } }, '2025-11-02', false],
  ['on its first day', { since: { day: '2025-11-03' } }, '2025-11-03', true],
  ['in a month it began in, as far as known', { since: { day: '2025-11' } }, '2025-11-01', true],
  ['on its last day', { until: '2024-09-20' }, '2024-09-19', true],
  ['on the first day after it', { until: '2024-09-20' }, '2024-09-20', false],
  ['at any time without dates', {}, '1999-01-01', true],
])('a practice %s', (_, period, day, held) => {
  expect(holdsOn(period, day)).toBe(held);
});
