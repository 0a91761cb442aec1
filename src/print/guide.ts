import { answerGroups } from '../answers/answer.ts';
import { stopAudience } from '../answers/stop.ts';
import { formatAct } from '../format/effort.ts';
import { capitalise, formatList } from '../format/list.ts';
import { formatRegions } from '../format/regions.ts';
import { sentence } from '../format/sentence.ts';
import { typedAddress } from '../routes.ts';
import type { Authority } from '../schemas/authority.ts';
import type { Guide } from '../schemas/guide.ts';
import type { Platform } from '../schemas/platform.ts';
import type { Entry } from '../schemas/records.ts';
import type { Audience } from '../schemas/vocabulary.ts';
import { en } from '../words/en.ts';
import { checkAddress, editionLines, editionOf } from './edition.ts';
import type { Block, Chapter, Runs } from './model.ts';
import { endBlocks } from './platform-guide.ts';
import { notesOf, runsOf } from './runs.ts';
import { stateWords } from '../format/state-words.ts';
import { storyBlocks } from './story.ts';

/** One stop of a walk: the platform, the note, and its answer place by place. */
function stopRuns(name: string, note: string | undefined, platform: Platform, audience: Audience, today: string): Runs {
  const groups = answerGroups(platform, audience, today).map(({ regions, shown }) => {
    const act = formatAct(shown.effort);
    return `${formatList(regions.map((region) => en.inRegion(region)))}: ${stateWords(shown.state, name)}${act && ` (${act})`}`;
  });
  return runsOf(`**${name}.** ${note ?? ''} ${groups.map(capitalise).join('. ')}.`);
}

/** Where an authority takes complaints, as an address to type. */
function complaintAddress(id: string | undefined, authorities: (id: string) => Entry<Authority> | undefined): readonly Block[] {
  const entry = id === undefined ? undefined : authorities(id);
  const address = entry?.facts.complain?.form ?? entry?.facts.complain?.url;
  if (!entry || address === undefined) return [];
  return [{ b: 'para', text: [...runsOf(`**${entry.facts.shortName}:** `), { t: 'link', v: typedAddress(address), url: address }] }];
}

/** A guide for paper. `platforms` looks up the stops of a walk. */
export function guideChapter(
  { id, facts, article }: Entry<Guide>,
  platforms: (id: string) => Entry<Platform> | undefined,
  authorities: (id: string) => Entry<Authority> | undefined,
  today: string,
): Chapter {
  const notes = notesOf(facts.sources);
  const edition = editionOf(facts);
  const stops = facts.stops.flatMap((stop) => {
    const entry = platforms(stop.platform);
    return entry ? [stopRuns(entry.facts.name, stop.note, entry.facts, stopAudience(facts, stop, entry.facts), today)] : [];
  });
  const section = (title: string, ...blocks: readonly Block[]): readonly Block[] => [{ b: 'heading', level: 2, text: title }, ...blocks];
  return {
    id,
    title: facts.title,
    kicker: en.entry.guides,
    sub: capitalise(formatList(facts.audience.map((audience) => en.audience[audience]))),
    blocks: [
      ...section(
        'In short',
        { b: 'para', text: runsOf(facts.summary) },
        ...(facts.points.length > 0
          ? [{ b: 'list' as const, items: facts.points.map(({ text, sources }) => [...runsOf(text), ...notes(sources)]) }]
          : []),
      ),
      ...(facts.steps.length > 0
        ? section(en.print.ways, { b: 'steps', items: facts.steps.map(({ text, sources }) => [...runsOf(text), ...notes(sources)]) })
        : []),
      ...(stops.length > 0 ? section('The walk', { b: 'steps', items: stops }) : []),
      ...(facts.places.length > 0
        ? section(
            'Where you live',
            ...facts.places.flatMap((place): readonly Block[] => [
              { b: 'heading', level: 3, text: formatRegions(place) },
              { b: 'para', text: [...runsOf(`**${sentence(place.title)}** ${place.text}`), ...notes(place.sources)] },
              ...complaintAddress(place.authority, authorities),
            ]),
          )
        : []),
      ...section('In more words', ...storyBlocks(article.passages, notes)),
      ...endBlocks(facts, notes),
    ],
    address: checkAddress(id, 'guide', edition),
    edition: editionLines(edition, facts.checked),
  };
}
