import { expect, test } from 'vitest';
import { exampleChoice, examplePlatform, examplePractice } from '../checks/example.ts';
import type { Choice, Practice } from '../schemas/platform.ts';
import { choicesFor, effortOf } from './effort.ts';

const idsOf = (choices: readonly Choice[]) => choices.map(({ id }) => id);

const chats = (over: object = {}) => examplePractice({ id: 'chats', product: 'Chats', ...over });
const form = (over: object = {}) => exampleChoice({ id: 'form', method: 'form', needs: ['email'], answersPractices: ['chats'], ...over });

test('the choices of a region and an audience, the one to do first on top', () => {
  const platform = examplePlatform({
    choices: [
      exampleChoice({ order: 3 }),
      form({ order: 1 }),
      form({ id: 'work', audience: ['business'] }),
      form({ id: 'abroad', regions: ['us'] }),
      form({ id: 'letter', order: 2, regions: ['uk'] }),
    ],
  });
  expect(idsOf(choicesFor(platform, 'uk', 'personal'))).toEqual(['form', 'letter', 'setting']);
});

const NEEDED: readonly [string, readonly Practice[], readonly Choice[], readonly string[]][] = [
  ['the first choice that answers a headline', [examplePractice()], [exampleChoice(), exampleChoice({ id: 'delete' })], ['setting']],
  ['one choice for each headline', [examplePractice(), chats()], [exampleChoice(), form()], ['setting', 'form']],
  ['a choice that answers two headlines once', [examplePractice(), chats()], [form({ answersPractices: ['chats', 'training'] })], ['form']],
  ['nothing for a headline that no choice answers', [examplePractice()], [form()], []],
  [
    'what is also needed, in the order of doing',
    [examplePractice()],
    [form(), exampleChoice({ alsoNeeded: ['form'] })],
    ['form', 'setting'],
  ],
  [
    'what that needs in its turn, also in a circle',
    [examplePractice()],
    [
      exampleChoice({ alsoNeeded: ['form'] }),
      form({ alsoNeeded: ['mail'] }),
      form({ id: 'mail', alsoNeeded: ['setting'] }),
      form({ id: 'idle' }),
    ],
    ['setting', 'form', 'mail'],
  ],
  [
    'nothing of what is also needed but not offered there',
    [examplePractice()],
    [exampleChoice({ alsoNeeded: ['gone'] }), form()],
    ['setting'],
  ],
  ['the way to refuse a use that sources dispute', [examplePractice({ default: 'disputed' })], [exampleChoice()], ['setting']],
  ['nothing for what is not used', [examplePractice({ default: 'not-used', basis: 'denied' })], [exampleChoice()], []],
  ['nothing for what is off unless one agrees', [examplePractice({ default: 'off-by-default' })], [exampleChoice()], []],
];

test.each(NEEDED)('refusing takes %s', (_, headlines, offered, needed) => {
  expect(idsOf(effortOf(headlines, offered).choices)).toEqual(needed);
});

test('steps are added up, and each thing needed is named once', () => {
  const offered = [form({ needs: ['email', 'sign-in'], steps: ['Write.'] }), exampleChoice()];
  expect(effortOf([examplePractice(), chats()], offered)).toMatchObject({ steps: 3, needs: ['email', 'sign-in'] });
});
