import { strangerIn } from '../schemas/characters.ts';
import { everyEntry } from './entries.ts';
import type { Finding, Rule } from './rule.ts';

/** An article holds no character that nobody sees, not even by its number (`&#x202E;`). In facts the reader of files finds them. */
export const lettersAreSeen: Rule = (records) =>
  everyEntry(records).flatMap(({ article, articleFile: file }): Finding[] => {
    const texts = [
      { text: article.frontMatter.description, field: 'description' },
      ...article.sentences.map((one) => ({ ...one, field: '' })),
    ];
    return texts.flatMap(({ text, ...at }) => {
      const stranger = strangerIn(text);
      return stranger ? [{ file, ...at, found: `holds ${stranger.what}`, fix: 'Remove it: nobody can see it.' }] : [];
    });
  });
