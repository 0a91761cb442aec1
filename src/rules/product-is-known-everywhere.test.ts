import { expect, test } from 'vitest';
import { exampleAnswer, examplePractice, withPlatform } from '../checks/example.ts';
import { said } from '../checks/said.ts';
import { productIsKnownEverywhere } from './product-is-known-everywhere.ts';

const AT = 'content/platforms/example/facts.yaml · practices say nothing of';
const FIX = 'Widen the regions of a headline practice if its source carries that, or add one with default unknown and looked.';
const chats = (over: object) => examplePractice({ id: 'chats', product: 'Chats', ...over });

test('refuses a product that is silent in some regions, once', () => {
  const practices = [examplePractice(), chats({ exceptRegions: ['ch', 'uk'] }), chats({ id: 'uk', regions: ['us'], use: 'human-review' })];
  expect(said(productIsKnownEverywhere, withPlatform({ practices }))).toEqual([`${AT} Chats for personal in uk, ch. ${FIX}`]);
});

test('refuses a platform that is silent in some region, although a product speaks there', () => {
  const practices = [examplePractice({ exceptRegions: ['ch'] }), chats({})];
  expect(said(productIsKnownEverywhere, withPlatform({ practices }))).toEqual([`${AT} the platform for personal in ch. ${FIX}`]);
});

test('refuses it for the audience that it is silent to', () => {
  const practices = [examplePractice(), examplePractice({ id: 'teens', audience: ['teen'], exceptRegions: ['ch'] })];
  expect(said(productIsKnownEverywhere, withPlatform({ practices }))).toEqual([`${AT} the platform for teen in ch. ${FIX}`]);
});

test('refuses a product of which only a use that has ended is told', () => {
  const practices = [examplePractice({ exceptRegions: ['ch'] }), examplePractice({ id: 'before', regions: ['ch'], until: '2026-11-25' })];
  expect(said(productIsKnownEverywhere, withPlatform({ practices }), '2026-11-24')).toEqual([]);
  expect(said(productIsKnownEverywhere, withPlatform({ practices }), '2026-11-25')).toEqual([
    `${AT} the platform for personal in ch. ${FIX}`,
  ]);
});

test('is content with unknown', () => {
  const practices = [
    examplePractice({ exceptRegions: ['ch'] }),
    examplePractice({ id: 'ch', regions: ['ch'], default: 'unknown', looked: 'x' }),
  ];
  expect(said(productIsKnownEverywhere, withPlatform({ practices }))).toEqual([]);
});

test('asks nothing of an audience without headlines, nor of a practice that is none', () => {
  const answers = [exampleAnswer({ audience: ['personal', 'teen'] })];
  const practices = [examplePractice(), chats({ headline: false, regions: ['uk'] })];
  expect(said(productIsKnownEverywhere, withPlatform({ answers, practices }))).toEqual([]);
});
