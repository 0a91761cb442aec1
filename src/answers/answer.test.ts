import { expect, test } from 'vitest';
import { exampleAnswer, exampleChoice, examplePlatform, examplePractice, exampleSource } from '../checks/example.ts';
import type { Answer, Practice } from '../schemas/platform.ts';
import { answerFor, answerGroups, audiencesOf } from './answer.ts';
import type { Scope } from './holds.ts';

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

const exactly = (day: string) => ({ day, precision: 'exact' });
const ended = examplePractice({ id: 'before', since: exactly('2024-01-01'), until: '2026-11-24', default: 'no-choice' });

const LAST_CHANGES: readonly [string, readonly Practice[], string | undefined][] = [
  ['is unknown where no day is', [examplePractice()], undefined],
  ['is the day on which the use began', [examplePractice({ since: exactly('2025-11-03') })], '2025-11-03'],
  ['is as precise as its source', [examplePractice({ since: exactly('2025-11') })], '2025-11'],
  [
    'is unknown where the use is only known to have begun by a day',
    [examplePractice({ since: { day: '2025-11-03', precision: 'by' } })],
    undefined,
  ],
  ['is the day on which a use ended, also if that was yesterday and nothing followed', [ended], '2026-11-24'],
  ['is that end also when what followed has no known beginning', [ended, examplePractice()], '2026-11-24'],
  ['may be today', [examplePractice({ since: exactly(TODAY) })], TODAY],
  ['may be an end today', [examplePractice({ until: TODAY })], TODAY],
  ['is never a beginning that lies ahead', [examplePractice({ since: exactly('2026-11-26') })], undefined],
  ['is never an end that lies ahead', [examplePractice({ since: exactly('2025-01-01'), until: '2026-12' })], '2025-01-01'],
  ['is the latest of several', [ended, examplePractice({ since: exactly('2025-11-03') })], '2026-11-24'],
  [
    'is not that of a use which is no headline',
    [examplePractice(), examplePractice({ id: 'ads', headline: false, since: exactly('2025-11-03') })],
    undefined,
  ],
  [
    'is not that of another audience',
    [examplePractice(), examplePractice({ id: 'teens', audience: ['teen'], since: exactly('2025-11-03') })],
    undefined,
  ],
  [
    'is not that of another region',
    [examplePractice(), examplePractice({ id: 'us', regions: ['us'], since: exactly('2025-11-03') })],
    undefined,
  ],
];

test.each(LAST_CHANGES)('the day of the last change %s', (_, practices, day) => {
  expect(answerFor(examplePlatform({ practices }), 'uk', 'personal', TODAY)?.lastChange).toBe(day);
});

const rest = { regions: ['row'], exceptRegions: ['us'] };
const SCOPES: readonly [string, readonly Practice[], Answer, Scope][] = [
  ['by name', [examplePractice({ regions: ['uk'] })], exampleAnswer(), 'named'],
  ['as the rest of the world', [examplePractice(rest)], exampleAnswer(), 'rest-of-world'],
  [
    'in the widest way of its headlines',
    [examplePractice({ regions: ['uk'] }), examplePractice({ id: 'chats', product: 'Chats', ...rest })],
    exampleAnswer(),
    'rest-of-world',
  ],
  [
    'in the way of the answer itself, where there is no headline',
    [examplePractice({ headline: false })],
    exampleAnswer(rest),
    'rest-of-world',
  ],
];

test.each(SCOPES)('an answer reaches a region %s', (_, practices, answer, scope) => {
  expect(answerFor(examplePlatform({ practices, answers: [answer] }), 'uk', 'personal', TODAY)?.scope).toBe(scope);
});

test('what is unknown lowers no grade, and where all is unknown there is none', () => {
  const unknown = examplePractice({
    id: 'chats',
    product: 'Chats',
    default: 'unknown',
    basis: undefined,
    looked: 'Its help.',
    sources: [],
    defaultSources: [],
  });
  const gradeWith = (practices: readonly Practice[]) => answerFor(examplePlatform({ practices }), 'uk', 'personal', TODAY)?.evidence;
  expect(gradeWith([examplePractice(), unknown])).toBe('official');
  expect(gradeWith([unknown])).toBeUndefined();
});

test('the newest source is one that the answer or a headline names', () => {
  const sources = [
    exampleSource({ published: '2024-01-01' }),
    exampleSource({ id: 'news', url: 'https://news.example.org/', published: '2025-01-01' }),
    exampleSource({ id: 'aside', url: 'https://aside.example.org/', published: '2026-01-01' }),
  ];
  const newest = (answer: Answer, practice: Practice) => {
    const platform = examplePlatform({
      sources,
      answers: [answer],
      practices: [practice, examplePractice({ id: 'ads', headline: false, sources: ['aside'] })],
    });
    return answerFor(platform, 'uk', 'personal', TODAY)?.newest?.source.id;
  };
  expect(newest(exampleAnswer(), examplePractice({ sources: ['help', 'news'] }))).toBe('news');
  expect(newest(exampleAnswer({ sources: ['news'] }), examplePractice())).toBe('news');
  expect(newest(exampleAnswer(), examplePractice())).toBe('help');
});

test('it counts as checked when the part that was checked longest ago was', () => {
  const checkedOn = (answer: string, practice: string) => {
    const platform = examplePlatform({
      answers: [exampleAnswer({ checked: answer })],
      practices: [examplePractice({ checked: practice })],
    });
    return answerFor(platform, 'uk', 'personal', TODAY)?.checked;
  };
  expect(checkedOn('2026-10-01', '2026-11-01')).toBe('2026-10-01');
  expect(checkedOn('2026-11-01', '2026-10-01')).toBe('2026-10-01');
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

const setting = exampleChoice({ exceptRegions: ['uk'] });
const APART: readonly [string, object][] = [
  ['their words differ', { answers: [exampleAnswer({ exceptRegions: ['uk'] }), exampleAnswer({ id: 'uk', regions: ['uk'] })] }],
  ['there is another way to refuse', { choices: [setting, exampleChoice({ id: 'form', method: 'form', regions: ['uk'] })] }],
  [
    'other practices make up the answer',
    { practices: [examplePractice({ exceptRegions: ['uk'] }), examplePractice({ id: 'uk-too', regions: ['uk'] })] },
  ],
  [
    'it changed there later',
    { practices: [examplePractice(), examplePractice({ id: 'before', product: 'Chats', regions: ['uk'], until: '2025-01-01' })] },
  ],
];

test.each(APART)('regions do not stand together when %s', (_, over) => {
  expect(answerGroups(examplePlatform(over), 'personal', TODAY).map(({ regions }) => regions.length)).toEqual([17, 1]);
});

test('regions without an answer stand in no group', () => {
  const platform = examplePlatform({ answers: [exampleAnswer({ regions: ['uk', 'ch'] })] });
  expect(answerGroups(platform, 'personal', TODAY).map(({ regions }) => regions)).toEqual([['uk', 'ch']]);
});

test('adults come first among the audiences of an entry, and what is no headline adds none', () => {
  const answers = [exampleAnswer({ audience: ['teen'] }), exampleAnswer({ id: 'adults' })];
  const practices = [examplePractice({ audience: ['business'] }), examplePractice({ id: 'ads', headline: false, audience: ['child'] })];
  expect(audiencesOf(examplePlatform({ answers, practices }))).toEqual(['personal', 'teen', 'business']);
});

test('the audiences of an entry are those it answers and those its headlines name', () => {
  const platform = examplePlatform({ practices: [examplePractice(), examplePractice({ id: 'teens', audience: ['teen'] })] });
  expect(audiencesOf(platform)).toEqual(['personal', 'teen']);
});
