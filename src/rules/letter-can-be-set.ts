import { codePoint } from '../schemas/fault.ts';
import { everyEntry, everyFile, visitValues } from './entries.ts';
import { PAPER_LETTERS } from './paper-letters.ts';
import type { Finding, Rule } from './rule.ts';

/** Names that only the search knows. */
const NOT_PRINTED = /^(aliases|sharedNames)\[/;
const SOURCE_TITLE = /^sources\[\d+\]\.title$/;
/** A title with letters of another script is printed as “Title in Korean”, so its letters need no font. */
const OTHER_SCRIPT = /[^\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}\p{Script=Inherited}]/u;

function unknownIn(text: string): string | undefined {
  if (/^[\n -~]*$/.test(text)) return undefined;
  return Array.from(text).find((letter) => letter !== '\n' && !PAPER_LETTERS.has(letter.codePointAt(0) ?? 0));
}

/** What is printed is written in letters that the fonts for paper have; the typesetter would stop without naming a file. */
export const letterCanBeSet: Rule = (records) => {
  const say = (text: string, at: Pick<Finding, 'file' | 'field'> & { readonly line?: number }): Finding[] => {
    const letter = unknownIn(text);
    if (letter === undefined) return [];
    const found = `holds “${letter}” (${codePoint(letter)}), which the fonts for paper do not have`;
    return [{ ...at, found, fix: 'Say it in words, or use another letter.' }];
  };
  const facts = everyFile(records).flatMap(({ file, data }) => {
    const findings: Finding[] = [];
    visitValues(data, (value, field) => {
      if (typeof value !== 'string' || NOT_PRINTED.test(field) || (SOURCE_TITLE.test(field) && OTHER_SCRIPT.test(value))) return;
      findings.push(...say(value, { file, field }));
    });
    return findings;
  });
  const articles = everyEntry(records).flatMap(({ article, articleFile: file }) =>
    article.sentences.flatMap(({ text, line }) => say(text, { file, line, field: '' })),
  );
  return [...facts, ...articles];
};
