import { expect, test } from 'vitest';
import { exampleAnswer, examplePractice, withPlatform } from '../checks/example.ts';
import { said } from '../checks/said.ts';
import { regionIsAnsweredOnce, stateIsComputed } from './region-is-answered-once.ts';

const AT = 'content/platforms/example/facts.yaml · answers';
const WIDEN = 'Write one, or widen the regions of another.';
const EXCEPT = 'Name exceptions in exceptRegions.';

test('refuses regions without an answer', () => {
  expect(said(regionIsAnsweredOnce, withPlatform({ answers: [exampleAnswer({ exceptRegions: ['jp', 'uk'] })] }))).toEqual([
    `${AT} hold none for personal in uk, jp. ${WIDEN}`,
  ]);
});

test('refuses regions with two answers', () => {
  const answers = [exampleAnswer(), exampleAnswer({ id: 'uk', regions: ['uk', 'ch'] })];
  expect(said(regionIsAnsweredOnce, withPlatform({ answers }))).toEqual([`${AT} hold more than one for personal in uk, ch. ${EXCEPT}`]);
});

test('says both of one audience, and lets two audiences have an answer each', () => {
  const answers = [
    exampleAnswer({ exceptRegions: ['jp'] }),
    exampleAnswer({ id: 'uk', regions: ['uk'] }),
    exampleAnswer({ id: 'young', audience: ['teen'] }),
  ];
  expect(said(regionIsAnsweredOnce, withPlatform({ answers }))).toEqual([
    `${AT} hold none for personal in jp. ${WIDEN}`,
    `${AT} hold more than one for personal in uk. ${EXCEPT}`,
  ]);
});

test('asks an answer for every audience of a headline practice', () => {
  const practices = [
    examplePractice(),
    examplePractice({ id: 'work', audience: ['business'] }),
    examplePractice({ id: 'ads', headline: false, audience: ['child'] }),
  ];
  expect(said(regionIsAnsweredOnce, withPlatform({ practices })).map((line) => line.split(' in ')[0])).toEqual([
    `${AT} hold none for business`,
  ]);
});

test('lets one answer everywhere pass', () => {
  expect(said(regionIsAnsweredOnce, withPlatform({}))).toEqual([]);
});

const FIX = 'Correct the practices if the answer is right, or the answer if they are.';

test('refuses a typed state that differs from the computed one, and names the places', () => {
  const practices = [examplePractice({ exceptRegions: ['uk', 'ch'] }), examplePractice({ id: 'uk', regions: ['uk'], default: 'paused' })];
  expect(said(stateIsComputed, withPlatform({ practices }))).toEqual([
    `${AT}[0].state (everywhere) is “on-by-default”, but the headline practices say “paused” for personal in uk, “unknown” for personal in ch. ${FIX}`,
  ]);
});

test('compares for each audience, each on its day, and only where the answer holds', () => {
  const answers = [exampleAnswer({ exceptRegions: ['uk'] }), exampleAnswer({ id: 'two', regions: ['uk'], audience: ['personal', 'teen'] })];
  const practices = [examplePractice(), examplePractice({ id: 'young', audience: ['teen'], default: 'not-used', until: '2027-01-01' })];
  const line = (state: string) => [
    `${AT}[1].state (two) is “on-by-default”, but the headline practices say “${state}” for teen in uk. ${FIX}`,
  ];
  expect(said(stateIsComputed, withPlatform({ answers, practices }), '2026-11-25')).toEqual(line('not-used'));
  expect(said(stateIsComputed, withPlatform({ answers, practices }), '2027-01-01')).toEqual(line('unknown'));
});

test('lets a typed state that is the computed one pass', () => {
  expect(said(stateIsComputed, withPlatform({}))).toEqual([]);
});
