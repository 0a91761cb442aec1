import { expect, test } from 'vitest';
import { exampleAnswer, examplePlatform } from '../checks/example.ts';
import { stopAudience } from './stop.ts';

const platform = examplePlatform({ answers: [exampleAnswer(), exampleAnswer({ id: 'young', audience: ['teen'] })] });
const stop = { id: 'one', platform: 'example' };

test('a guide for the young shows the answer for the young, where there is one', () => {
  expect(stopAudience({ audience: ['teen', 'personal'] }, stop, platform)).toBe('teen');
  expect(stopAudience({ audience: ['non-member'] }, stop, platform)).toBe('personal');
  expect(stopAudience({ audience: ['teen'] }, { ...stop, audience: 'personal' }, platform)).toBe('personal');
});
