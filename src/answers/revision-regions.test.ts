import { expect, test } from 'vitest';
import { exampleChoice, examplePlatform } from '../checks/example.ts';
import { revisionRegions } from './revision-regions.ts';

const platform = examplePlatform({
  choices: [exampleChoice(), exampleChoice({ id: 'form', regions: ['uk', 'ch'], order: 2 })],
});

test('a corrected step concerns the places in which that way holds', () => {
  expect(revisionRegions(platform, { touches: ['form'] })).toEqual(['uk', 'ch']);
});

test('a change that names no record, or one that is gone, may concern every sheet', () => {
  expect(revisionRegions(platform, { touches: [] })).toContain('us');
  expect(revisionRegions(platform, { touches: ['form', 'gone'] })).toContain('us');
});
