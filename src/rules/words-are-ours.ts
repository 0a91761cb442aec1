import { BANNED, daysToldAhead } from './banned-words.ts';
import { everyEntry, everyFile } from './entries.ts';
import type { Finding, Rule } from './rule.ts';
import { textsOf } from './texts.ts';

/** No word that our style forbids, and nothing told as ahead whose day has passed. Quotations may hold what they like. */
export const wordsAreOurs: Rule = (records, today) => {
  const texts = [
    ...everyFile(records).flatMap(({ file, data }) => textsOf(data).map(({ field, text }) => ({ file, field, text }))),
    ...everyEntry(records).flatMap(({ articleFile: file, article }) => [
      { file, field: 'description', text: article.frontMatter.description },
      ...article.sentences.map(({ text, line }) => ({ file, line, field: '', text })),
    ]),
  ];
  return texts.flatMap(({ text, ...at }): Finding[] => {
    const own = text.replaceAll(/“[^”]*”|`[^`]*`|"[^"]*"/g, '');
    const banned = BANNED.flatMap(([pattern, instead]) => {
      const [word] = pattern.exec(own) ?? [];
      return word === undefined ? [] : [{ ...at, found: `has the word “${word}”`, fix: `Write: ${instead}.` }];
    });
    const late = daysToldAhead(own).filter((day) => day < today);
    return [
      ...banned,
      ...late.map((day) => ({
        ...at,
        found: `tells ${day} as ahead, and it has passed`,
        fix: 'Say what happened, or that it was due and we do not know.',
      })),
    ];
  });
};
