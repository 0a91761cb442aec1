import type { Collection } from '../schemas/records.ts';
import { READER_REGIONS } from '../schemas/region.ts';
import { itemsOf, type FiledEntry } from './entries.ts';

/** Sections of the pages of entries. */
const SECTIONS: Readonly<Record<Collection, readonly string[]>> = {
  platforms: ['refuse', 'picture', 'chart', 'practices', 'story', 'regulators', 'changes', 'unknown', 'sources', 'use', 'other-accounts'],
  actions: ['outcome', 'later-fate', 'meaning', 'events', 'record', 'story', 'unknown', 'sources', 'use'],
  authorities: ['complain', 'actions', 'story', 'unknown', 'sources', 'use'],
  guides: ['in-short', 'places', 'steps', 'stops', 'story', 'unknown', 'sources', 'use'],
  claims: ['verdict', 'origin', 'evidence', 'story', 'unknown', 'sources', 'use'],
};

/** Sections of the pages of the calendar and of the glossary. */
const OF_LISTS = ['ahead', 'due', 'passed', 'sources'];

/** Parts of the frame of a page, and those its scripts add. */
const FRAME = ['main', 'index', 'region', 'q', 'mark', 'suggestions', 'print-large', 'ways-title', 'key-title', 'top', 'bottom'];

/** How ids begin that pages and their drawings make themselves: `source-help`, `story-what-happened`, `for-teen`, `s-off`. */
const MADE = /^(source|story|suggestion|edition|sheet|for|filter|s|g|i|m|v|pt)-/;

/** What has an id on a page with these sections. */
function takenOn(id: string, sections: readonly string[]): string | undefined {
  if (FRAME.includes(id) || sections.includes(id)) return 'the name of a section';
  const [beginning] = MADE.exec(id) ?? [];
  if (beginning !== undefined) return `the name of something pages make themselves: they begin with “${beginning}”`;
  return id.endsWith('-title') ? 'the name of a heading: these end in “-title”' : undefined;
}

/** Why an item of an entry cannot have an id: what has it already. */
export function takenBy(id: string, { collection, facts }: Pick<FiledEntry, 'collection' | 'facts'>): string | undefined {
  const isPlate =
    'answers' in facts && facts.answers.some((answer) => READER_REGIONS.some((region) => id === `answer-${answer.id}-${region}`));
  return isPlate ? 'the name of an answer on its page' : takenOn(id, SECTIONS[collection]);
}

/** Why a day of the calendar or a term of the glossary cannot have an id: what has it already on their pages. */
export function takenInLists(id: string): string | undefined {
  return takenOn(id, OF_LISTS);
}

/** Whether a link to an anchor on the page of an entry finds something. */
export function hasAnchor({ collection, facts, article }: FiledEntry, anchor: string): boolean {
  return (
    SECTIONS[collection].includes(anchor) ||
    anchor === 'main' ||
    itemsOf(facts).some(({ id }) => id === anchor) ||
    facts.sources.some(({ id }) => `source-${id}` === anchor) ||
    article.anchors.includes(anchor)
  );
}
