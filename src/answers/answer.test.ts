import { expect, test } from 'vitest';
import { exampleAnswer, exampleChoice, examplePlatform, examplePractice, exampleSource } from '../checks/example.ts';
import { answerFor, answerGroups, audiencesOf } from './answer.ts';

const TODAY = '2026-11-25';

test('an answer gathers practices, choices, effort, evidence and dates of one region and audience', () => {
  const platform = examplePlatform({
    practices: [
      examplePractice({ since: { day: '2025-11-03', precision: 'exact' }, checked: '2026-10-01' }),
      examplePractice({ id: 'old', until: '2025-11-03', default: 'paused' }),
      examplePractice({ id: 'teens', audience: ['teen'] }),
    ],
    choices: [exampleChoice(), exampleChoice({ id: 'form', regions: ['us'], method: 'form' })],
  });
  const answer = answerFor(platform, 'uk', 'personal', TODAY);
  expect(answer).toMatchObject({
    state: 'on-by-default',
    scope: 'everywhere',
    evidence: 'official',
    lastChange: '2025-11-03',
    checked: '2026-10-01',
  });
  expect(answer?.practices.map(({ id }) => id)).toEqual(['training']);
  expect(answer?.choices.map(({ id }) => id)).toEqual(['setting']);
  expect(answer?.effort).toMatchObject({ steps: 2, needs: ['sign-in'] });
  expect(answer?.newest).toMatchObject({ day: '2026-08-21', source: { id: 'help' } });
});

test('there is no answer where none was written', () => {
  expect(answerFor(examplePlatform({ answers: [exampleAnswer({ regions: ['uk'] })] }), 'ch', 'personal', TODAY)).toBeUndefined();
});

test('the grade is that of the weakest known headline', () => {
  const platform = examplePlatform({
    sources: [exampleSource(), exampleSource({ id: 'blog', url: 'https://blog.example.org/', kind: 'blog' })],
    practices: [examplePractice(), examplePractice({ id: 'chats', product: 'Chats', sources: ['blog'], defaultSources: ['blog'] })],
  });
  expect(answerFor(platform, 'uk', 'personal', TODAY)?.evidence).toBe('weak');
});

test('effort counts the first choice for each headline and what is also needed, each once', () => {
  const platform = examplePlatform({
    practices: [examplePractice(), examplePractice({ id: 'chats', product: 'Chats' })],
    choices: [
      exampleChoice({ order: 2, alsoNeeded: ['form'] }),
      exampleChoice({ id: 'chats-off', order: 3, answersPractices: ['chats'], alsoNeeded: ['form'] }),
      exampleChoice({ id: 'form', order: 1, method: 'form', needs: ['email'], answersPractices: ['chats'] }),
      exampleChoice({ id: 'delete', order: 9, method: 'delete-account' }),
    ],
  });
  const effort = answerFor(platform, 'uk', 'personal', TODAY)?.effort;
  expect(effort?.choices.map(({ id }) => id)).toEqual(['form', 'setting']);
  expect(effort).toMatchObject({ steps: 4, needs: ['email', 'sign-in'] });
});

test('regions with equal answers stand together, the first in the order of the vocabulary', () => {
  const platform = examplePlatform({
    answers: [exampleAnswer({ exceptRegions: ['uk'] }), exampleAnswer({ id: 'uk', regions: ['uk'], state: 'paused' })],
    practices: [examplePractice({ exceptRegions: ['uk'] }), examplePractice({ id: 'uk-pause', regions: ['uk'], default: 'paused' })],
  });
  expect(answerGroups(platform, 'personal', TODAY).map(({ regions, shown }) => [regions.length, shown.state])).toEqual([
    [17, 'on-by-default'],
    [1, 'paused'],
  ]);
});

test('the audiences of an entry are those it answers and those its headlines name', () => {
  const platform = examplePlatform({ practices: [examplePractice(), examplePractice({ id: 'teens', audience: ['teen'] })] });
  expect(audiencesOf(platform)).toEqual(['personal', 'teen']);
});
