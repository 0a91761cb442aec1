import { parseInline } from '../format/inline.ts';
import type { Source } from '../schemas/source.ts';
import type { Run, Runs } from './model.ts';

/** A text field as runs. */
export function runsOf(text: string): Runs {
  return parseInline(text).map(({ kind, text: value }) => ({ t: kind, v: value }));
}

/** Several texts one after another, with a space between. */
export function joinRuns(...texts: readonly (string | undefined)[]): Runs {
  return runsOf(texts.filter((text) => text !== undefined && text !== '').join(' '));
}

/** The numbers under which sources stand at the end of a document. */
export function notesOf(sources: readonly Source[]): (ids: readonly string[]) => readonly Run[] {
  const numbers = new Map(sources.map(({ id }, index) => [id, index + 1]));
  return (ids) => ids.flatMap((id) => (numbers.has(id) ? [{ t: 'note' as const, n: numbers.get(id) ?? 0 }] : []));
}
