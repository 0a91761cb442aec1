/** The names of the real content against questions about it, and about what is not here. */
import { describe, expect, test } from 'vitest';
import { loadCatalogue } from '../../catalogue/load.ts';
import { searchNames } from '../../catalogue/search-names.ts';
import { ELSEWHERE, ELSEWHERE_WORDS } from '../../search/elsewhere.ts';
import { lexiconOf } from '../../search/names.ts';
import { planSearch } from '../../search/plan.ts';
import { wordsOf } from '../../search/query-words.ts';
import { TODAY } from '../../site.ts';

const entries = searchNames(loadCatalogue(), TODAY);
const lexicon = lexiconOf(entries);
const platforms = entries.filter(({ kind }) => kind === 'platforms');

const QUESTIONS: readonly ((name: string) => string)[] = [
  (name) => `how do I opt out of ${name} AI training`,
  (name) => `opt out ai training ${name}`,
  (name) => `does ${name} use my data to train AI`,
  (name) => `stop ${name} from sharing my content with third parties to train AI models`,
  (name) => `${name} privacy settings do not train`,
];

/** The platforms that a query is taken to name. */
function namedBy(query: string): readonly string[] {
  return planSearch(query, lexicon)
    .ranked.filter(({ named, entry }) => named && entry.kind === 'platforms')
    .map(({ entry }) => entry.id);
}

describe.each(QUESTIONS.map((ask) => ({ asked: ask('…'), ask })))('$asked', ({ ask }) => {
  test('of a platform that is here: it is named, before any other', () => {
    const others = platforms.filter(({ id, title }) => namedBy(ask(title))[0] !== id);
    expect(others.map(({ title }) => title)).toEqual([]);
  });

  test('of a platform that is here: what is named, its name alone names as well', () => {
    const wrong = platforms.flatMap(({ title }) => {
      const own = [...namedBy(title), ...namedBy(`${title} AI`)];
      return namedBy(ask(title)).flatMap((other) => (own.includes(other) ? [] : [`${title}: ${other}`]));
    });
    expect(wrong).toEqual([]);
  });

  test('of a service that is not here: nothing is named, nothing is corrected', () => {
    const wrong = ELSEWHERE.flatMap((name) => {
      const { ranked, readings } = planSearch(ask(name), lexicon);
      const named = ranked.flatMap((one) => (one.named ? [one.entry.id] : []));
      return [...named, ...readings.map(({ read }) => read)].map((found) => `${name}: ${found}`);
    });
    expect(wrong).toEqual([]);
  });
});

test('what is said to be elsewhere is not here', () => {
  const here = new Set(platforms.flatMap(({ title, names }) => [title, ...names].map((name) => wordsOf(name).join(' '))));
  expect(ELSEWHERE.filter((name) => here.has(wordsOf(name).join(' ')))).toEqual([]);
  expect(ELSEWHERE_WORDS.size).toBeGreaterThanOrEqual(ELSEWHERE.length);
});
