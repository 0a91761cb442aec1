/** A mark that a reader would see as it was typed. */
interface TypedMark {
  readonly what: string;
  readonly fix: string;
  /** How many lines below the beginning of the text it stands. */
  readonly lines: number;
}

const ADDRESS = 'Write [words](/platforms/linkedin/), with nothing between ] and (.';

/** What Markdown leaves in a text because it could make nothing of it: mostly a mark without its partner. */
const MARKS: readonly (readonly [pattern: RegExp, what: string, fix: string])[] = [
  [/`/, 'a backtick without its partner', 'Put words on a screen between two backticks.'],
  [/\*\*/, '** without its partner', 'Put strong words between ** and **, with no space inside.'],
  [/(?<!\*)\*(?!\*)/, 'a * without its partner', 'Take it away; a list begins with - and a space.'],
  [/~~/, '~~ without its partner', 'Take it away.'],
  [/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/u, 'a _ without its partner', 'Take it away.'],
  [/\]\(|\]\[|\[\[|!\[|\[\^/, 'brackets of a link that leads nowhere', ADDRESS],
  [/^#+(?= )|^##+/m, 'a # that makes no heading', 'Write ## and a space at the beginning of a line.'],
  [/(?<=\n)\d{1,9}[.)] /, 'a number at the beginning of a line that makes no list', 'Leave an empty line before the list, or begin the sentence with a word.'],
  [/^\[[ x]\] /im, 'a box to tick', 'Leave out the [ ].'],
  [/^\|/m, 'a row of a table', 'Write a list, one item a row.'],
  [/^(?:={3,}|:{3,}|<{3,}|>{3,}|\+{3,})/m, 'a line of marks', 'Take it away; it may be left over from a merge.'],
  [/&#?[a-z0-9]+;/i, 'a character by name that nobody knows', 'Write the character itself.'],
]; // prettier-ignore

/** The marks in a piece of text that would be shown as typed, the first of each kind. */
export function typedMarks(text: string): readonly TypedMark[] {
  return MARKS.flatMap(([pattern, what, fix]) => {
    const found = pattern.exec(text);
    return found ? [{ what, fix, lines: text.slice(0, found.index).split('\n').length - 1 }] : [];
  });
}
