import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { pickSources } from '../answers/answer.ts';
import { gradeOf } from '../answers/evidence.ts';
import { isStale } from '../answers/expiry.ts';
import { citationsIn, everyEntry, type FiledEntry } from '../rules/entries.ts';
import { sentencesOf, textsOf, wordsIn } from '../rules/texts.ts';
import type { Records } from '../schemas/records.ts';

/** Something an editor should look at; it stops nothing. */
export interface Note {
  readonly kind: 'long sentence' | 'hard to read' | 'weak evidence' | 'old check' | 'lone blog';
  readonly file: string;
  readonly field: string;
  readonly what: string;
}

/** More words than this make a sentence long. */
const LONG = 35;
/** The grade of school a text asks for, above which answers and steps are hard; 12 years of age is about grade 7. */
const HARD = 11;

/** The grade of school that a text asks for, by Flesch and Kincaid. */
export function readingGrade(text: string): number {
  const plain = text.replaceAll(/[`*]/g, '');
  const counts = { sentence: Math.max(1, sentencesOf(plain).length), word: Math.max(1, wordsIn(plain)), syllable: syllable(plain) };
  return Math.round(fleschKincaid(counts) * 10) / 10;
}

function notesOnWords({ facts, article, file, articleFile }: FiledEntry): Note[] {
  const texts = [
    ...textsOf(facts).map((placed) => ({ file, ...placed })),
    ...article.sentences.map(({ text, line }) => ({ file: articleFile, field: `line ${line}`, text })),
  ];
  const long = texts.flatMap(({ text, ...at }) =>
    sentencesOf(text)
      .map(wordsIn)
      .filter((words) => words > LONG)
      .map((words): Note => ({ ...at, kind: 'long sentence', what: `${words} words` })),
  );
  const acted = textsOf(facts).filter(({ field }) => /^answers\[\d+\]\.(answer|but)$|^choices\[\d+\]\.steps/.test(field));
  const hard = acted
    .map(({ field, text }) => ({ field, grade: wordsIn(text) < 8 ? 0 : readingGrade(text) }))
    .filter(({ grade }) => grade > HARD)
    .map(({ field, grade }): Note => ({ file, field, kind: 'hard to read', what: `grade ${grade}` }));
  return [...long, ...hard];
}

function notesOnEvidence({ facts, article, file }: FiledEntry, today: string): Note[] {
  const notes: Note[] = [];
  const weak = (field: string, sources: readonly string[]): void => {
    if (gradeOf(pickSources(facts, sources)) === 'weak') notes.push({ file, field, kind: 'weak evidence', what: sources.join(', ') });
  };
  if ('practices' in facts) {
    for (const [index, { id, default: value, defaultSources }] of facts.practices.entries())
      if (value !== 'unknown') weak(`practices[${index}] (${id})`, defaultSources);
    for (const [index, { id, sources, pathSources }] of facts.choices.entries())
      weak(`choices[${index}] (${id})`, pathSources.length > 0 ? pathSources : sources);
  }
  if (isStale(facts.checked, today)) notes.push({ file, field: 'checked', kind: 'old check', what: facts.checked });
  const cited = [...citationsIn(facts), ...article.cites].map(({ source }) => source);
  for (const [index, { id, kind }] of facts.sources.entries())
    if (kind === 'blog' && cited.filter((source) => source === id).length === 1)
      notes.push({ file, field: `sources[${index}] (${id})`, kind: 'lone blog', what: 'a blog, cited once' });
  return notes;
}

/** What an editor should look at, entry by entry. */
export function notesOn(records: Records, today: string): readonly Note[] {
  return everyEntry(records).flatMap((entry) => [...notesOnWords(entry), ...notesOnEvidence(entry, today)]);
}
