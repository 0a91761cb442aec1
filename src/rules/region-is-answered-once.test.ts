import { expect, test } from 'vitest';
import { exampleAnswer, examplePractice, withPlatform } from '../checks/example.ts';
import { regionIsAnsweredOnce, stateIsComputed } from './region-is-answered-once.ts';

const TODAY = '2026-11-25';

test('refuses a region without an answer', () => {
  expect(regionIsAnsweredOnce(withPlatform({ answers: [exampleAnswer({ exceptRegions: ['jp'] })] }), TODAY)).toMatchObject([
    { field: 'answers', found: 'hold none for personal in jp' },
  ]);
});

test('refuses a region with two answers', () => {
  expect(
    regionIsAnsweredOnce(withPlatform({ answers: [exampleAnswer(), exampleAnswer({ id: 'uk', regions: ['uk'] })] }), TODAY),
  ).toMatchObject([{ found: 'hold more than one for personal in uk' }]);
});

test('asks an answer for every audience of a headline practice', () => {
  const practices = [examplePractice(), examplePractice({ id: 'work', audience: ['business'] })];
  expect(regionIsAnsweredOnce(withPlatform({ practices }), TODAY)).toMatchObject([{ found: expect.stringContaining('none for business') }]);
});

test('refuses a typed state that differs from the computed one', () => {
  const practices = [examplePractice({ exceptRegions: ['uk'] }), examplePractice({ id: 'uk', regions: ['uk'], default: 'paused' })];
  expect(stateIsComputed(withPlatform({ practices }), TODAY)).toMatchObject([
    { field: 'answers[0].state (everywhere)', found: 'is “on-by-default”, but the headline practices say “paused” for personal in uk' },
  ]);
});

test('lets a typed state that is the computed one pass', () => {
  expect(stateIsComputed(withPlatform({}), TODAY)).toEqual([]);
});
