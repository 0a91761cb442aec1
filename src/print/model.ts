import type { Day } from '../schemas/day.ts';

/** A run of words on paper. `note`: the number of a source. */
export type Run =
  | { readonly t: 'text' | 'screen' | 'strong' | 'stress'; readonly v: string }
  | { readonly t: 'link'; readonly v: string; readonly url: string }
  | { readonly t: 'note'; readonly n: number };
export type Runs = readonly Run[];

/** A part of a printed document. `spare`: left out where a chapter would get too long, the highest number first. */
export type Block = { readonly spare?: number } & (
  | { readonly b: 'heading'; readonly level: 2 | 3 | 4; readonly text: string }
  /** `sticky`: never alone at the foot of a page. */
  | { readonly b: 'para' | 'quote'; readonly text: Runs; readonly sticky?: true }
  | { readonly b: 'list' | 'steps'; readonly items: readonly Runs[] }
  /** `start`: the number of the first item. */
  | { readonly b: 'numbered'; readonly start: number; readonly items: readonly Runs[] }
  /** What a choice stops and what it does not, side by side. */
  | { readonly b: 'ledger'; readonly stops: readonly Runs[]; readonly doesNotStop: readonly Runs[] }
  /** The answer: symbol and words of the state, the sentence, and what refusing does not do. */
  | {
      readonly b: 'answer';
      readonly question: string;
      readonly mark: string;
      readonly state: string;
      readonly text: Runs;
      readonly but: Runs;
    }
  /** A line as it should look on the screen in the end. */
  | { readonly b: 'screen'; readonly label: string; readonly end: string }
  | { readonly b: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly Runs[])[] }
  | { readonly b: 'dated'; readonly items: readonly { readonly day: string; readonly text: Runs }[] }
  | { readonly b: 'sources'; readonly items: readonly SourceLine[] }
  /** Empty lines to write on. */
  | { readonly b: 'lines'; readonly count: number }
);

export interface SourceLine {
  readonly n: number;
  readonly text: string;
  readonly title: string;
  readonly lang: string;
  readonly url: string;
}

/** One chapter: a sheet, an article, or a platform in a booklet. */
export interface Chapter {
  readonly id: string;
  readonly title: string;
  /** Above the title: what kind of paper this is. */
  readonly kicker: string;
  /** Where it holds, in large type. */
  readonly region?: { readonly title: string; readonly full: string };
  /** Under the title. */
  readonly sub: string;
  readonly blocks: readonly Block[];
  /** The address that tells whether this is still the newest edition: as the QR code opens it, and as it is typed. */
  readonly address: { readonly url: string; readonly typed: string; readonly qr: string };
  /** What stands at the end: edition, day of checking, when to look again. */
  readonly edition: readonly string[];
}

/** A document of one chapter, or a booklet of many. */
export interface PrintDocument {
  readonly kind: 'sheet' | 'guide' | 'booklet';
  readonly lang: string;
  readonly title: string;
  /** The day of the newest check: the date of the file. */
  readonly day: Day;
  readonly footer: string;
  /** While the public address is not decided. */
  readonly trial: string;
  readonly licence: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly chapters: readonly Chapter[];
  /** Of a booklet: what stands on the cover, and what comes after the platforms. */
  readonly cover?: { readonly lines: readonly string[]; readonly region: string };
  /** Of a booklet: how to use it, and what its symbols mean. */
  readonly use?: { readonly text: readonly string[]; readonly symbols: readonly { readonly mark: string; readonly text: string }[] };
  readonly back?: readonly { readonly title: string; readonly blocks: readonly Block[] }[];
}

export type Paper = 'a4' | 'letter';
export type Size = 'standard' | 'large';

/** A file to print: what, on which paper, in which type. */
export interface PrintFile {
  /** Address on the site, `/print/linkedin/uk/a4.pdf`. */
  readonly address: string;
  readonly paper: Paper;
  readonly size: Size;
  /** Pages a chapter may have at most; spare parts are left out until it fits. Nothing: as many as it takes. */
  readonly most?: number;
  readonly document: PrintDocument;
}
