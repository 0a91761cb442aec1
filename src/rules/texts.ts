import { visitValues } from './entries.ts';

/** A text that readers see, and where it stands. */
export interface Placed {
  readonly field: string;
  readonly text: string;
}

/** Fields that hold names, addresses or words of others, not sentences of ours. */
const NOT_OURS =
  /(^|\.)(id|url|form|original|archive|website|title|publisher|name|shortName|owner|label|lang|product|plan)$|aliases|sharedNames|products|path\[|olderPaths|others\[|law\[/;

/** The sentences of ours in the data of a file. */
export function textsOf(data: unknown): readonly Placed[] {
  const found: Placed[] = [];
  visitValues(data, (value, field) => {
    if (typeof value === 'string' && value.includes(' ') && !NOT_OURS.test(field)) found.push({ field, text: value });
  });
  return found;
}

/** A text cut into sentences; a full stop in a quotation or after a short form ends none. */
export function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.?!]”?)\s+(?=[“A-Z0-9])/).filter((sentence) => sentence.trim() !== '');
}

export function wordsIn(sentence: string): number {
  return (sentence.match(/[\p{L}\d]\S*/gu) ?? []).length;
}
