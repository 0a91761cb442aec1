import { everyEntry, everyFile, visitValues } from './entries.ts';
import type { Finding, Rule } from './rule.ts';
import { wordsIn } from './texts.ts';

/** What writers leave for later, and what a template leaves behind. */
const LEFT_OVER =
  /\b(?:TODO|FIXME|TBD|TBC|TKTK|XXX|CHANGEME)\b|\b[Ll]orem ipsum\b|\?{3,}|_{3,}|\[(?:citation needed|source\?|check|date)\]|\btodo:|\b(?:undefined|NaN)\b|\[object Object\]/;

/** Fields that hold addresses and words of others. */
const NOT_OURS = /(^|\.)(id|url|form|original|archive|website|version)$|^sources\[\d+\]\.title$/;

/** Nothing is published that its writer meant to come back to. */
export const textIsFinished: Rule = (records) => {
  const say = (text: string, at: Pick<Finding, 'file' | 'field'> & { readonly line?: number }): Finding[] => {
    const [left] = LEFT_OVER.exec(text) ?? [];
    return left === undefined ? [] : [{ ...at, found: `holds “${left.trim()}”`, fix: 'Finish the text, or take it out.' }];
  };
  const facts = everyFile(records).flatMap(({ file, data }) => {
    const findings: Finding[] = [];
    visitValues(data, (value, field) => {
      if (typeof value === 'string' && !NOT_OURS.test(field)) findings.push(...say(value, { file, field }));
    });
    return findings;
  });
  const articles = everyEntry(records).flatMap(({ article, articleFile: file }) => [
    ...say(article.frontMatter.description, { file, field: 'description' }),
    ...article.sentences.flatMap(({ text, line }) => say(text, { file, line, field: '' })),
  ]);
  return [...facts, ...articles];
};

/** What a reader in a hurry takes in at once, with room for a name of several words. Writers aim at fewer than 30. */
const MOST_WORDS = 32;

/** The answer, the largest words on the page and on paper, is short. */
export const answerIsShort: Rule = ({ platforms }) =>
  platforms.flatMap(({ id, facts }) =>
    facts.answers.flatMap(({ answer, id: item }, index): Finding[] => {
      const words = wordsIn(answer);
      if (words <= MOST_WORDS) return [];
      const field = `answers[${index}].answer (${item})`;
      const fix = `Bring it to ${MOST_WORDS} at most; what else there is to say goes into but, or into the article.`;
      return [{ file: `content/platforms/${id}/facts.yaml`, field, found: `has ${words} words`, fix }];
    }),
  );
