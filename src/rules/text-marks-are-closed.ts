import { everyFile, visitValues } from './entries.ts';
import type { Finding, Rule } from './rule.ts';

/** Fields that are shown as they are written: addresses, names in another tongue, titles of others. */
const EXEMPT = /(^|\.)(id|url|original|archive|form|website|version|date)$|^sources\[\d+\]\.(title|note)$|^(aliases|sharedNames)\[/;

/** Words on a screen, and what is left when they are taken out: a mark in them is no mark. */
const SCREEN = /`[^`]+`/g;
const ON_SCREEN = '\u0001';

type Wrong = readonly [found: string, fix: string];

/** What is wrong with stars and lines in a text whose words on a screen are taken out. */
function wrongStars(text: string): Wrong | undefined {
  if (text.split('**').length % 2 === 0) return ['has ** without its partner', 'Put strong words between ** and **.'];
  const strong = text.split('**').filter((_, index) => index % 2 === 1);
  if (strong.some((words) => words === '' || words !== words.trim()))
    return ['has ** and ** with nothing or a space inside', 'Put strong words between ** and **, with no space inside.'];
  if (text.replaceAll('**', '').includes('*')) return ['has a single *', 'Strong words stand between ** and **; there are no others.'];
  if (/(?<![\p{L}\p{N}_])_+(?=[\p{L}\p{N}\u0001])|(?<=[\p{L}\p{N}\u0001])_+(?![\p{L}\p{N}_])/u.test(text))
    return ['has _ around words', 'Strong words stand between ** and **; there are no others.'];
  return undefined;
}

/** What every mark has, or begins with. */
const MARK = /[`*_[<&~]|^[#+>\d-]/;

function wrongMarks(value: string): readonly Wrong[] {
  if (!MARK.test(value)) return [];
  const wrong: Wrong[] = [];
  if (value.split('`').length % 2 === 0)
    wrong.push(['has a backtick without its partner', 'Put the words on the screen between two backticks.']);
  else if (/``/.test(value)) wrong.push(['has two backticks with nothing inside', 'Put the words on the screen between two backticks.']);
  const plain = value.replaceAll(SCREEN, ON_SCREEN);
  const stars = wrongStars(plain);
  if (stars) wrong.push(stars);
  // Each half of a pair of stars would stand on another side of the words on the screen.
  else if (value.match(SCREEN)?.some((words) => words.includes('**')) === true)
    wrong.push(['has ** inside backticks', 'Words on a screen hold no marks.']);
  if (/\]\(|\]\[|<\/?[a-z!]|&(?:#\w+|[a-z]{2,8}\d*);/i.test(plain))
    wrong.push(['holds a link or HTML', 'Text fields are plain; name the source in sources.']);
  if (/~~/.test(plain)) wrong.push(['has ~~', 'Leave out what is struck out.']);
  if (/^(#{1,6}|[-+>]|\d{1,3}[.)]) /.test(plain))
    wrong.push(['begins like a heading or a list', 'Text fields are plain: begin with a word.']);
  return wrong;
}

/** Marks in a text field come in pairs, and there is no HTML or link in it: it would be shown as typed. */
export const textMarksAreClosed: Rule = (records) =>
  everyFile(records).flatMap(({ data, file }) => {
    const problems: Finding[] = [];
    visitValues(data, (value, field) => {
      if (typeof value !== 'string' || EXEMPT.test(field)) return;
      problems.push(...wrongMarks(value).map(([found, fix]) => ({ file, field, found, fix })));
    });
    return problems;
  });
