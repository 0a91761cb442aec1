import { expect, test } from 'vitest';
import { exampleAnswer, exampleChoice, examplePlatform, examplePractice } from '../checks/example.ts';
import { revisionRegions } from './revision-regions.ts';

const platform = examplePlatform({
  choices: [exampleChoice(), exampleChoice({ id: 'form', regions: ['uk', 'ch'], order: 2 })],
});

test('a corrected step concerns the places in which that way holds', () => {
  expect(revisionRegions(platform, { touches: ['form'] })).toEqual(['uk', 'ch']);
});

test('a change of two parts concerns the places of either', () => {
  const choices = [exampleChoice({ regions: ['us'] }), exampleChoice({ id: 'form', regions: ['uk', 'ch'], order: 2 })];
  expect(revisionRegions(examplePlatform({ choices }), { touches: ['form', 'setting', 'form'] })).toEqual(['uk', 'ch', 'us']);
});

test('a change of an answer or a practice concerns the places in which it holds', () => {
  const parts = { answers: [exampleAnswer({ regions: ['jp'] })], practices: [examplePractice({ regions: ['kr'] })] };
  expect(revisionRegions(examplePlatform(parts), { touches: ['everywhere', 'training'] })).toEqual(['jp', 'kr']);
});

test('a change that names no record, or one that is gone, may concern every sheet', () => {
  expect(revisionRegions(platform, { touches: [] })).toContain('us');
  expect(revisionRegions(platform, { touches: ['form', 'gone'] })).toContain('us');
});
