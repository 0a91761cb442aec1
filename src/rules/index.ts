import type { Records } from '../schemas/records.ts';
import { aliasIsAName } from './alias-is-a-name.ts';
import { aliasIsSharedOnPurpose } from './alias-is-shared-on-purpose.ts';
import { articleHasLength, articleHasOutline } from './article-has-outline.ts';
import { changeHasAnEdition, editionNamesItsParts, editionsAreKept } from './change-has-an-edition.ts';
import { choiceIsComplete } from './choice-is-complete.ts';
import { citedSourceExists } from './cited-source-exists.ts';
import { collectionIsNotEmpty } from './collection-is-not-empty.ts';
import { datesAreInOrder, eventsAreInOrder, sourcesAreInOrder } from './dates-are-in-order.ts';
import { dayHasBegun } from './day-has-begun.ts';
import { exceptionIsNeeded } from './exception-is-needed.ts';
import { foreignNameStandsInName } from './foreign-name-stands-in-name.ts';
import { glossaryIsPlain } from './glossary-is-plain.ts';
import { headlinesDoNotOverlap } from './headlines-do-not-overlap.ts';
import { idIsListed } from './id-is-listed.ts';
import { idStays } from './id-stays.ts';
import { idsAreUnique, listIdsAreUnique, shortAddressIsFree } from './ids-are-unique.ts';
import { letterCanBeSet } from './letter-can-be-set.ts';
import { lettersAreSeen } from './letters-are-seen.ts';
import { linkResolves } from './link-resolves.ts';
import { nothingStandsTwice } from './nothing-stands-twice.ts';
import { openCaseSaysUntilWhen } from './open-case-says-until-when.ts';
import { articleLinkResolves, glossaryLinkResolves } from './own-link-resolves.ts';
import { practiceIsGrounded } from './practice-is-grounded.ts';
import { productIsKnownEverywhere } from './product-is-known-everywhere.ts';
import { regionIsAnsweredOnce, stateIsComputed } from './region-is-answered-once.ts';
import type { Problem, Rule } from './rule.ts';
import { sourceIsCited } from './source-is-cited.ts';
import { sourceIsDescribedOnce } from './source-is-described-once.ts';
import { answerIsShort, textIsFinished } from './text-is-finished.ts';
import { textMarksAreClosed } from './text-marks-are-closed.ts';
import { useCanBeRefused } from './use-can-be-refused.ts';
import { wordsAreOurs } from './words-are-ours.ts';

/** Every rule, under its name. A rule that is not listed here does not run. */
export const RULES = {
  collectionIsNotEmpty,
  citedSourceExists,
  sourceIsCited,
  sourceIsDescribedOnce,
  linkResolves,
  articleLinkResolves,
  glossaryLinkResolves,
  practiceIsGrounded,
  choiceIsComplete,
  useCanBeRefused,
  headlinesDoNotOverlap,
  productIsKnownEverywhere,
  regionIsAnsweredOnce,
  stateIsComputed,
  exceptionIsNeeded,
  datesAreInOrder,
  eventsAreInOrder,
  sourcesAreInOrder,
  dayHasBegun,
  openCaseSaysUntilWhen,
  foreignNameStandsInName,
  idsAreUnique,
  aliasIsAName,
  listIdsAreUnique,
  shortAddressIsFree,
  nothingStandsTwice,
  glossaryIsPlain,
  aliasIsSharedOnPurpose,
  articleHasOutline,
  articleHasLength,
  textMarksAreClosed,
  wordsAreOurs,
  lettersAreSeen,
  letterCanBeSet,
  textIsFinished,
  answerIsShort,
  idStays,
  idIsListed,
  changeHasAnEdition,
  editionsAreKept,
  editionNamesItsParts,
} as const satisfies Readonly<Record<string, Rule>>;

/** Those that hold for the texts of a translation as well; the others speak of facts, which are the same in every language, or of English. */
const OF_TEXTS = {
  citedSourceExists,
  articleLinkResolves,
  articleHasOutline,
  textMarksAreClosed,
  lettersAreSeen,
  textIsFinished,
} as const satisfies Partial<typeof RULES>;

/** What is asked for once writing is done: a preview does not ask. */
const AT_PUBLISHING: readonly (keyof typeof RULES)[] = ['changeHasAnEdition', 'editionsAreKept', 'idIsListed'];

/** `linkResolves` → `link-resolves`, as problems name it. */
function spelt(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function run(rules: Readonly<Record<string, Rule>>, records: Records, today: string): Problem[] {
  return Object.entries(rules).flatMap(([name, rule]) => rule(records, today).map((finding) => ({ rule: spelt(name), ...finding })));
}

/** All problems of all rules, so that one check names them all. */
export function checkRecords(records: Records, today: string): Problem[] {
  return run(RULES, records, today);
}

/** All problems of a translation. */
export function checkTexts(records: Records, today: string): Problem[] {
  return run(OF_TEXTS, records, today);
}

/** Whether a problem matters while somebody still writes: a missing edition does not. */
export function mattersWhileWriting({ rule }: Problem): boolean {
  return !AT_PUBLISHING.some((name) => spelt(name) === rule);
}
