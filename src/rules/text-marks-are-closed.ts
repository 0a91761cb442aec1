import { everySourcedFile, visitValues } from './entries.ts';
import type { Finding, Rule } from './rule.ts';

const EXEMPT = /(^|\.)(url|original|archive|form|website|version|note)$|^sources\[\d+\]\.title$/;

/** Marks in a text field come in pairs, and there is no HTML or link in it: it would be shown as typed. */
export const textMarksAreClosed: Rule = (records) =>
  everySourcedFile(records).flatMap(({ facts, file }) => {
    const problems: Finding[] = [];
    visitValues(facts, (value, field) => {
      if (typeof value !== 'string' || EXEMPT.test(field)) return;
      const say = (found: string, fix: string): void => {
        problems.push({ file, field, found, fix });
      };
      if ((value.split('`').length - 1) % 2 === 1)
        say('has a backtick without its partner', 'Put the words on the screen between two backticks.');
      if ((value.split('**').length - 1) % 2 === 1) say('has ** without its partner', 'Put strong words between ** and **.');
      if (/\]\(|<\/?[a-z]/i.test(value.replaceAll(/`[^`]*`/g, '')))
        say('holds a link or HTML', 'Text fields are plain; name the source in sources.');
    });
    return problems;
  });
