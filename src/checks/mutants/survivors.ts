/** A change that no test can notice, as `npm run check:mutants` prints it, and why. */
export interface Survivor {
  readonly file: string;
  /** What stood there → what was put there. A change that survives in two places of a file is listed twice. */
  readonly change: string;
  readonly why: string;
}

const FILLER = `'' → "Stryker was here!"`;

/** Changes that alter nothing anybody can observe, in code that says best as it stands what it means. */
export const SURVIVORS: readonly Survivor[] = [
  ...['day', 'month', 'year'].map((part) => ({
    file: 'src/rules/banned-words.ts',
    change: FILLER,
    why: `Where the expression matches, it captures a ${part}; the default is there for the compiler.`,
  })),
  {
    file: 'src/rules/dates-are-in-order.ts',
    change: '[] → ["Stryker was here"]',
    why: 'What is no platform has no practices; a word in their stead has neither since nor until.',
  },
  {
    file: 'src/rules/day-has-begun.ts',
    change: 'day.toISOString().slice(0, 10) → day.toISOString()',
    why: 'A day and a day with its first moment stand in the same order to every other day.',
  },
  { file: 'src/rules/day-has-begun.ts', change: FILLER, why: 'A field has a name; the compiler does not know it.' },
  { file: 'src/rules/day-has-begun.ts', change: '-1 → +1', why: 'No day of those with one name stands deeper than in an item of a list.' },
  {
    file: 'src/rules/day-has-begun.ts',
    change: `typeof value !== 'string' || !DAY.test(value) → typeof value !== 'string' && !DAY.test(value)`,
    why: 'A field that means a day holds one, and others mean none; that only saves time.',
  },
  { file: 'src/rules/day-has-begun.ts', change: `typeof value !== 'string' → false`, why: 'Only a text is written as a day is.' },
  { file: 'src/rules/entries.ts', change: FILLER, why: 'The calendar has no article, so that nothing is ever found in it.' },
  {
    file: 'src/rules/exception-is-needed.ts',
    change: 'value !== null → true',
    why: 'Facts hold no null; the compiler does not know it.',
  },
  { file: 'src/rules/glossary-is-plain.ts', change: FILLER, why: 'The earlier term is in the list; the compiler does not know it.' },
  {
    file: 'src/rules/glossary-is-plain.ts',
    change: 'glossary[earlier]?.term → glossary[earlier].term',
    why: 'The earlier term is in the list; the compiler does not know it.',
  },
  ...['/^[\\n -~]*$/.test(text) → false', '/^[\\n -~]*$/ → /^[\\n -~]$/'].map((change) => ({
    file: 'src/rules/letter-can-be-set.ts',
    change,
    why: 'Most texts hold plain letters alone, and are not looked at letter by letter; that saves time and changes nothing.',
  })),
  {
    file: 'src/rules/nothing-stands-twice.ts',
    change: `typeof item === 'string' → true`,
    why: 'Two items that are no texts are never the same; the compiler does not know it.',
  },
  ...[FILLER, FILLER, FILLER].map((change) => ({
    file: 'src/rules/own-link-resolves.ts',
    change,
    why: 'A path has a first part; and what leads to no entry finds none, whatever stands for its name.',
  })),
  { file: 'src/rules/text-marks-are-closed.ts', change: FILLER, why: 'Whatever stands for a pair of stars holds no single one.' },
  {
    file: 'src/rules/text-marks-are-closed.ts',
    change: '!MARK.test(value) → false',
    why: 'Most texts hold no mark, and are not looked at mark by mark; that saves time and changes nothing.',
  },
  { file: 'src/rules/words-are-ours.ts', change: FILLER, why: 'Whatever stands for a quotation holds no word that our style forbids.' },
];
