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

/** Parts of the frame of a page, and those its scripts add. */
const FRAME = ['main', 'index', 'region', 'q', 'mark', 'suggestions', 'print-large', 'ways-title', 'key-title', 'top', 'bottom'];

/** How ids begin that pages and their drawings make themselves: `source-help`, `story-what-happened`, `for-teen`, `s-off`. */
const MADE = /^(source|story|suggestion|edition|sheet|for|filter|s|g|i|m|v|pt)-/;

/** Why an item of an entry cannot have an id: what has it already. */
export function takenBy(id: string, { collection, facts }: Pick<FiledEntry, 'collection' | 'facts'>): string | undefined {
  if (FRAME.includes(id) || SECTIONS[collection].includes(id)) return 'the name of a section';
  if (MADE.test(id)) return `the name of something pages make themselves: they begin with “${MADE.exec(id)?.[0]}”`;
  if (id.endsWith('-title')) return 'the name of a heading: these end in “-title”';
  const plates =
    'answers' in facts ? facts.answers.flatMap((answer) => READER_REGIONS.map((region) => `answer-${answer.id}-${region}`)) : [];
  return plates.includes(id) ? 'the name of an answer on its page' : undefined;
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
