import { answerGroups } from '../answers/answer.ts';
import { formatDay } from '../format/day.ts';
import { publicAddress, routes, sheetRoute, shortRoute, typedAddress } from '../routes.ts';
import type { Action } from '../schemas/action.ts';
import type { Authority } from '../schemas/authority.ts';
import type { Glossary } from '../schemas/glossary.ts';
import type { Guide } from '../schemas/guide.ts';
import type { Platform } from '../schemas/platform.ts';
import type { Entry } from '../schemas/records.ts';
import type { ReaderRegion } from '../schemas/region.ts';
import { SITE } from '../site.ts';
import { State } from '../schemas/vocabulary.ts';
import { stateMark } from '../format/state-mark.ts';
import { en } from '../words/en.ts';
import { complaintBlocks, glossaryBlocks, leaderBlocks, spread } from './booklet.ts';
import { guideChapter } from './guide.ts';
import type { Chapter, Paper, PrintDocument, PrintFile, Size } from './model.ts';
import { platformChapter } from './platform-guide.ts';
import { sheetChapter } from './sheet.ts';

/** What is printed; the catalogue of the site, as far as paper needs it. */
export interface Printable {
  readonly platforms: readonly Entry<Platform>[];
  readonly guides: readonly Entry<Guide>[];
  readonly glossary: Glossary;
  readonly platform: (id: string) => Entry<Platform> | undefined;
  readonly authority: (id: string) => Entry<Authority> | undefined;
  readonly actionsOn: (platform: string) => readonly Entry<Action>[];
}

/** Every platform has a sheet for these, and every one of them a booklet. */
export const SHEET_REGIONS: readonly ReaderRegion[] = ['eea', 'uk', 'ch', 'us', 'row'];
/** Where US Letter is the usual paper, or may be. */
const LETTER: readonly ReaderRegion[] = ['us', 'ca', 'row'];
/** Sides a sheet may have: two, and four in large print. */
const MOST: Readonly<Record<Size, number>> = { standard: 2, large: 4 };
const PAPERS: readonly Paper[] = ['a4', 'letter'];
const SIZES: readonly Size[] = ['standard', 'large'];

/** The regions a platform has a sheet for: the five, and each country whose answer differs from that for the rest of the world. */
export function sheetRegions(platform: Platform, today: string): readonly ReaderRegion[] {
  const rest = answerGroups(platform, 'personal', today).find(({ regions }) => regions.includes('row'))?.regions ?? [];
  const others = answerGroups(platform, 'personal', today)
    .flatMap(({ regions }) => regions)
    .filter((region) => !rest.includes(region) && !SHEET_REGIONS.includes(region));
  return [...SHEET_REGIONS.slice(0, -1), ...others, 'row'];
}

/** The same, with the regions that had a sheet of their own on the day of one of its editions: somebody may hold one. */
export function sheetRegionsSoFar(platform: Platform, today: string): readonly ReaderRegion[] {
  return [...new Set([today, ...platform.revisions.map(({ date }) => date)].flatMap((day) => sheetRegions(platform, day)))];
}

export function papersOf(region: ReaderRegion): readonly Paper[] {
  return LETTER.includes(region) ? PAPERS : ['a4'];
}

export function fileName(paper: Paper, size: Size): string {
  return `${paper}${size === 'large' ? '-large' : ''}.pdf`;
}

/** The folder of a guide's PDFs: of a platform's full text, or of an article of `/guides/`. */
export function guideFolder(id: string): string {
  return `/print/${id}/guide/`;
}

export function bookletFolder(region: ReaderRegion): string {
  return `/print/booklet/${region}/`;
}

/** Said on every print while the public address is not decided; else nothing. */
export const trialNote = new URL(SITE.url).hostname.endsWith('.example') ? en.print.trial : '';

const labels = {
  ...Object.fromEntries(Object.entries(en.print).flatMap(([name, words]) => (typeof words === 'string' ? [[name, words]] : []))),
  on: en.print.screenEnd.on,
  off: en.print.screenEnd.off,
};

function documentOf(kind: PrintDocument['kind'], title: string, day: string, footer: string, chapters: readonly Chapter[]): PrintDocument {
  return { kind, lang: 'en', title, day, footer: `${SITE.name}. ${footer}`, trial: trialNote, licence: en.print.licence, labels, chapters };
}

function variants(folder: string, papers: readonly Paper[], document: PrintDocument, most?: typeof MOST): readonly PrintFile[] {
  return papers.flatMap((paper) =>
    SIZES.map((size) => ({
      address: `${folder}${fileName(paper, size)}`,
      paper,
      size,
      document,
      ...(most && { most: most[size] }),
    })),
  );
}

function platformFiles(entry: Entry<Platform>, printable: Printable, today: string): readonly PrintFile[] {
  const { id, facts } = entry;
  const regions = sheetRegions(facts, today);
  const footer = typedAddress(publicAddress(shortRoute(id)));
  const actions = printable.actionsOn(id).map((action) => ({
    action,
    by: action.facts.authorities.map((authority) => printable.authority(authority)?.facts.shortName ?? authority).join(', '),
  }));
  const guide = documentOf('guide', `${facts.name}: AI and your data`, facts.checked, footer, [
    platformChapter(entry, actions.toReversed(), today),
  ]);
  return [
    ...regions.flatMap((region) => {
      const title = `${facts.name}, ${en.print.region(region)}: how to refuse AI training`;
      const sheet = documentOf('sheet', title, facts.checked, footer, [sheetChapter(entry, region, regions, today)]);
      return variants(sheetRoute(id, region), papersOf(region), sheet, MOST);
    }),
    ...variants(guideFolder(id), PAPERS, guide),
  ];
}

/** The key of the symbols, in the order of the site. */
const SYMBOLS = State.options.map((state) => ({ mark: stateMark(state), text: `${en.state[state]}. ${en.stateMeaning[state]}` }));

function bookletFiles(region: ReaderRegion, printable: Printable, today: string): readonly PrintFile[] {
  const { platforms, guides, authority, glossary } = printable;
  const chapters = platforms.map((entry) => spread(entry, region, sheetRegions(entry.facts, today), today));
  const day = platforms.map(({ facts }) => facts.checked).reduce((newest, checked) => (checked > newest ? checked : newest), '');
  const [complain, workshop] = ['complain', 'workshop'].map((wanted) => guides.find(({ id }) => id === wanted));
  const document: PrintDocument = {
    ...documentOf('booklet', en.print.booklet, day, typedAddress(publicAddress(routes.print)), chapters),
    use: { text: en.print.useText, symbols: SYMBOLS },
    cover: {
      region: en.print.bookletFor(region),
      lines: [
        SITE.name,
        en.print.bookletCount(platforms.length),
        `Facts checked by ${formatDay(day)}.`,
        typedAddress(publicAddress(routes.print)),
      ],
    },
    back: [
      { title: en.print.complain, blocks: complain ? complaintBlocks(complain, authority, region, SHEET_REGIONS) : [] },
      { title: en.print.glossary, blocks: glossaryBlocks(glossary) },
      { title: en.print.leader, blocks: workshop ? leaderBlocks(workshop) : [] },
      // A title with nothing under it would promise what is not there.
    ].filter(({ blocks }) => blocks.length > 0),
  };
  return variants(bookletFolder(region), papersOf(region), document, MOST);
}

/** Every PDF of the site. Pure: what is on paper depends on the records and the day alone. */
export function printFiles(printable: Printable, today: string): readonly PrintFile[] {
  return [
    ...printable.platforms.flatMap((entry) => platformFiles(entry, printable, today)),
    ...printable.guides.flatMap((entry) => {
      const document = documentOf('guide', entry.facts.title, entry.facts.checked, typedAddress(publicAddress(shortRoute(entry.id))), [
        guideChapter(entry, printable.platform, printable.authority, today),
      ]);
      return variants(guideFolder(entry.id), PAPERS, document);
    }),
    ...SHEET_REGIONS.flatMap((region) => bookletFiles(region, printable, today)),
  ];
}
