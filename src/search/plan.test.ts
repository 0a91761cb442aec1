import { expect, test } from 'vitest';
import { correct, edits, splitJoined } from './correct.ts';
import { lexiconOf, type Named } from './names.ts';
import { namesThatBegin, planSearch } from './plan.ts';
import { wordsOf } from './query-words.ts';

const entry = (
  kind: Named['kind'],
  id: string,
  title: string,
  names: readonly string[],
  about: string,
  over: Partial<Named> = {},
): Named => ({
  kind,
  id,
  title,
  names,
  about,
  address: `/${kind}/${id}/`,
  ...over,
});

const LEXICON = lexiconOf([
  entry('platforms', 'linkedin', 'LinkedIn', ['Data for Generative AI Improvement'], 'Social network, AI training, on by default.'),
  entry('platforms', 'x', 'X', ['Twitter', 'Grok'], 'Posts, AI training, on by default.'),
  entry('platforms', 'openai-chatgpt', 'ChatGPT', ['OpenAI', 'Improve the model for everyone'], 'AI chats, training, privacy.'),
  entry('authorities', 'dpc', 'Data Protection Commission', ['DPC', 'Irish regulator'], 'Ireland, complaints.'),
  entry('actions', 'dpc-x', 'DPC and X', [], 'The Irish High Court, posts, an undertaking.', { by: ['dpc'], on: ['x'] }),
  entry('guides', 'limits', 'What opting out does not do', ['machine unlearning'], 'Models keep what they learned; delete.'),
]);
const first = (query: string): string | undefined => planSearch(query, LEXICON).ranked[0]?.entry.id;

test.each([
  ['a name', 'linkedin', 'linkedin'],
  ['an old name', 'twitter ai training', 'x'],
  ['a misspelt name', 'linkdin', 'linkedin'],
  ['swapped letters', 'chatgtp data training', 'openai-chatgpt'],
  ['the exact label of a setting', 'Data for Generative AI Improvement', 'linkedin'],
  ['a whole question', 'how do I stop LinkedIn using my posts to train AI', 'linkedin'],
  ['words in one', 'chatgptprivacy', 'openai-chatgpt'],
  ['Indonesian words around a name', 'cara mematikan pelatihan AI LinkedIn', 'linkedin'],
  ['who acted and on whom: the case', 'what did the irish regulator do about grok', 'dpc-x'],
  ['most words of a name of a guide', 'can a machine do unlearning', 'limits'],
])('%s finds the page', (_, query, id) => {
  expect(first(query)).toBe(id);
});

test.each([
  ['link', 'linkedin'],
  ['twitt', 'x'],
  ['chatg', 'openai-chatgpt'],
  ['dp', 'dpc'],
])('while “%s” is typed, %s is suggested first', (typed, id) => {
  expect(namesThatBegin(typed, LEXICON)[0]?.id).toBe(id);
});

test('what was read differently is said, and taken as typed on request', () => {
  expect(planSearch('linkdin', LEXICON).readings).toEqual([{ typed: 'linkdin', read: 'linkedin' }]);
  expect(planSearch('linkdin', LEXICON, true).readings).toEqual([]);
});

test('a name made of words of the subject is a name only where nothing else is asked', () => {
  const lexicon = lexiconOf([
    entry('platforms', 'twitch', 'Twitch', ['Training for Generative AI'], 'Live video.'),
    entry('platforms', 'zoom', 'Zoom', [], 'Calls.'),
  ]);
  const named = (query: string) => planSearch(query, lexicon).ranked.flatMap((one) => (one.named ? [one.entry.id] : []));
  expect(named('Training for Generative AI')).toEqual(['twitch']);
  expect(named('does Zoom use calls for training generative AI')).toEqual(['zoom']);
  expect(named('does Viber use calls for training generative AI')).toEqual([]);
});

test('the right name of a service that is not here is read as no other', () => {
  const lexicon = lexiconOf([entry('platforms', 'spotify', 'Spotify', [], 'Music.')]);
  expect(planSearch('spotifi', lexicon).readings).toEqual([{ typed: 'spotifi', read: 'spotify' }]);
  expect(planSearch('shopify', lexicon)).toMatchObject({ readings: [], foreign: ['shopify'] });
});

test('a stranger is named by nothing here', () => {
  const plan = planSearch('barclays bank app', LEXICON);
  expect(plan.foreign).toEqual(['barclays', 'bank']);
  expect(plan.ranked.some(({ named }) => named)).toBe(false);
});

test('corrections come from the closed list alone, and never for short words', () => {
  const list = ['linkedin', 'reddit', 'song'];
  expect(correct('redit', list)).toBe('reddit');
  expect(correct('bong', list)).toBeUndefined();
  expect(correct('zo', ['zoom'])).toBeUndefined();
  expect([edits('chatgtp', 'chatgpt'), edits('linkdin', 'linkedin'), edits('abc', 'xyz')]).toEqual([1, 1, 3]);
  expect(splitJoined('chatgptprivacy', new Set(['chatgpt', 'privacy']), (word) => word === 'chatgpt')).toEqual(['chatgpt', 'privacy']);
});

test('words are compared without case, accents and punctuation', () => {
  expect(wordsOf('Zürich’s Café: robots.txt')).toEqual(['zurich', 'cafe', 'robots', 'txt']);
});

test.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])(
  '“%s”, a name that every object has, is a word like any other',
  (word) => {
    expect(planSearch(word, LEXICON).ranked).toEqual([]);
    expect(planSearch(`${word} linkedin`, LEXICON).ranked[0]?.entry.id).toBe('linkedin');
  },
);
