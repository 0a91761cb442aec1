import { CORE_WORDS, inOurWords, isTelling, QUESTION_WORDS, wordsOf } from './query-words.ts';

/** The kinds of pages that have names. */
export const KINDS = ['platforms', 'actions', 'authorities', 'guides', 'claims', 'pages'] as const;

/** An entry as the query step knows it; made with the site, fetched when the search field gets the focus. */
export interface Named {
  readonly kind: (typeof KINDS)[number];
  readonly id: string;
  readonly title: string;
  readonly address: string;
  /** Names, old names, products, the labels of settings: typed alone, they mean this entry. */
  readonly names: readonly string[];
  /** Words that speak of it without naming it: its summary. */
  readonly about: string;
  /** Of an action: the authorities that acted and the platforms it is about; of a claim: the platforms. */
  readonly by?: readonly string[];
  readonly on?: readonly string[];
  /** The year it was opened, of an action. */
  readonly year?: string;
  /** Of a platform: the state for each region, `uk` → `on-by-default`, and the anchor of the first steps. */
  readonly states?: Readonly<Record<string, string>>;
  readonly steps?: Readonly<Record<string, string>>;
  /** Of an action how it stands, of a claim the verdict. */
  readonly note?: string;
}

/** Every word of names and summaries, with how much it tells: a word of few entries tells more. */
export interface Lexicon {
  readonly entries: readonly Named[];
  readonly weight: (word: string) => number;
  /** Whether a word stands in the names of so few platforms and authorities that it can name one; “training” cannot. */
  readonly rare: (word: string) => boolean;
  readonly known: ReadonlySet<string>;
  /** The words that a misspelt one may be corrected to, those of names first. */
  readonly list: readonly string[];
  readonly nameWords: readonly (readonly (readonly string[])[])[];
  readonly aboutWords: readonly ReadonlySet<string>[];
}

/** A word in the names of more platforms and authorities than this is common: “training”, “data”, “commission”. */
const MANY = 4;
/** A word that stands in more than this share of all entries is an everyday one, whoever has it in a name. */
const EVERYDAY = 0.3;

export function lexiconOf(entries: readonly Named[]): Lexicon {
  const read = (text: string): readonly string[] => inOurWords(wordsOf(text));
  const nameWords = entries.map(({ title, names }) => [title, ...names].map(read).filter((words) => words.length > 0));
  const aboutWords = entries.map(({ about }, index) => new Set([...read(about), ...(nameWords[index] ?? []).flat()]));
  const times = new Map<string, number>();
  for (const words of aboutWords) for (const word of words) times.set(word, (times.get(word) ?? 0) + 1);
  const owners = new Map<string, number>();
  for (const [index, { kind }] of entries.entries())
    if (kind === 'platforms' || kind === 'authorities')
      for (const word of new Set(nameWords[index]?.flat())) owners.set(word, (owners.get(word) ?? 0) + 1);
  // Names of guides, claims and cases are whole phrases: their words are too common to correct to.
  const fromNames = [
    ...new Set([
      ...entries.flatMap(({ kind }, index) => (kind === 'platforms' || kind === 'authorities' ? (nameWords[index]?.flat() ?? []) : [])),
      ...CORE_WORDS,
    ]),
  ];
  return {
    entries,
    nameWords,
    aboutWords,
    known: new Set(times.keys()),
    list: fromNames.filter((word) => word.length >= 4),
    rare: (word) =>
      isTelling(word) && (owners.get(word) ?? 0) <= MANY && (times.get(word) ?? 0) <= Math.max(MANY, entries.length * EVERYDAY),
    weight: (word) => (QUESTION_WORDS.has(word) ? 0 : Math.log(1 + entries.length / (times.get(word) ?? entries.length))),
  };
}
