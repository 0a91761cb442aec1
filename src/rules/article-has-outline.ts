import { everyEntry } from './entries.ts';
import type { Finding, Rule } from './rule.ts';

/** The headings of an article make an outline. What it may hold at all, its reader says. */
export const articleHasOutline: Rule = (records) =>
  everyEntry(records).flatMap(({ article, articleFile: file }) => {
    const problems: Finding[] = [];
    article.headings.forEach(({ depth, text, line }, index) => {
      const above = article.headings[index - 1]?.depth ?? 1;
      if (depth < 2 || depth > above + 1)
        problems.push({
          file,
          line,
          field: '',
          found: `has the heading “${text}” at depth ${depth} under one of depth ${above}`,
          fix: 'Headings start at ## and go down one step at a time.',
        });
    });
    return problems;
  });

/** How many words an article has in each collection, from and to. A claim is told in its facts, and needs few. */
const LENGTH = { platforms: [300, 900], actions: [300, 900], authorities: [300, 900], guides: [300, 1500], claims: [100, 500] } as const;

/** An article has the length of its kind, or says why not. */
export const articleHasLength: Rule = (records) =>
  everyEntry(records).flatMap(({ collection, article, articleFile: file }) => {
    const { words, frontMatter } = article;
    const [least, most] = LENGTH[collection];
    const fits = words >= least && words <= most;
    if (fits && frontMatter.lengthReason !== undefined)
      return [{ file, field: 'lengthReason', found: `is given although the article has ${words} words`, fix: 'Remove it.' }];
    if (fits || frontMatter.lengthReason !== undefined) return [];
    return [{ file, field: '', found: `has ${words} words`, fix: `Bring it to ${least} to ${most}, or give the reason in lengthReason.` }];
  });
