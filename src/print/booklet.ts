import { answerFor } from '../answers/answer.ts';
import { holdsIn } from '../answers/holds.ts';
import { formatDay } from '../format/day.ts';
import { READER_REGIONS, type ReaderRegion } from '../schemas/region.ts';
import type { Authority } from '../schemas/authority.ts';
import type { Glossary } from '../schemas/glossary.ts';
import type { Guide } from '../schemas/guide.ts';
import type { Platform } from '../schemas/platform.ts';
import type { Entry } from '../schemas/records.ts';
import { typographic } from '../format/inline.ts';
import { formatSince } from '../format/practice.ts';
import { formatRegions } from '../format/regions.ts';
import { typedAddress } from '../routes.ts';
import { en } from '../words/en.ts';
import { eventRuns } from './events.ts';
import type { Block, Chapter } from './model.ts';
import { joinRuns, runsOf } from './runs.ts';
import { sheetChapter } from './sheet.ts';

/** How many of the latest events a spread shows. */
const EVENTS = 5;

/** The spread of a platform: its sheet, and where there is room what it does with data there and what happened last. */
export function spread(entry: Entry<Platform>, region: ReaderRegion, named: readonly ReaderRegion[], today: string): Chapter {
  const sheet = sheetChapter(entry, region, named, today);
  const practices = answerFor(entry.facts, region, 'personal', today)?.practices ?? [];
  const events = entry.facts.events.slice(-EVENTS);
  const spare = 1 + Math.max(0, ...sheet.blocks.map((block) => block.spare ?? 0));
  const more: readonly Block[] = [
    { b: 'heading', level: 2, text: en.print.practices, spare },
    {
      b: 'list',
      items: practices.map((practice) =>
        runsOf(
          `**${en.stateShort[practice.default]}. ${practice.product ? `${practice.product}: ` : ''}${practice.title}.** ${practice.fact} Since: ${formatSince(practice)}.`,
        ),
      ),
      spare,
    },
    ...(events.length > 0
      ? [
          { b: 'heading' as const, level: 2 as const, text: en.print.happened, spare },
          { b: 'dated' as const, items: events.map((event) => ({ day: formatDay(event.date), text: eventRuns(event, today) })), spare },
        ]
      : []),
  ];
  return { ...sheet, blocks: [...sheet.blocks, ...more] };
}

/** How an authority takes complaints; what is not known about it is left out. */
function authorityBlocks({ complain }: Authority): readonly Block[] {
  if (!complain) return [];
  const address = complain.form ?? complain.url;
  return [
    {
      b: 'list',
      items: [
        ...[
          ['How:', complain.how],
          ['Write to the company first?', complain.companyFirst],
          ['Cost:', complain.cost],
          ['Time limit:', complain.timeLimit],
          ['Language:', complain.language],
        ].flatMap(([name = '', text = '']) => (/^not known/i.test(text) ? [] : [runsOf(`**${name}** ${text}`)])),
        [...runsOf('**Where:** '), { t: 'link', v: typedAddress(address), url: address }],
      ],
    },
  ];
}

/** The readers of a booklet: those of its region, or, for other countries, of every country without a booklet of its own. */
function readersOfBooklet(region: ReaderRegion, booklets: readonly ReaderRegion[]): readonly ReaderRegion[] {
  return region === 'row' ? READER_REGIONS.filter((other) => other === 'row' || !booklets.includes(other)) : [region];
}

/** Where the readers of a booklet complain: what the guide on complaints says of their places, and nothing of another. */
export function complaintBlocks(
  { facts }: Entry<Guide>,
  authority: (id: string) => Entry<Authority> | undefined,
  region: ReaderRegion,
  booklets: readonly ReaderRegion[],
): readonly Block[] {
  const readers = readersOfBooklet(region, booklets);
  return facts.places
    .filter((place) => readers.some((reader) => holdsIn(place, reader)))
    .flatMap((place): readonly Block[] => {
      const where = region !== 'row' ? '' : `${holdsIn(place, 'row') ? en.print.region('row') : formatRegions(place)}: `;
      const named = place.authority === undefined ? undefined : authority(place.authority);
      return [
        { b: 'heading', level: 2, text: typographic(`${where}${place.title}`) },
        { b: 'para', text: runsOf(place.text) },
        ...(named ? authorityBlocks(named.facts) : []),
      ];
    });
}

/** The terms in plain words. */
export function glossaryBlocks(glossary: Glossary): readonly Block[] {
  return [{ b: 'list', items: glossary.map(({ term, meaning }) => joinRuns(`**${term}.**`, meaning)) }];
}

/** What a workshop leader needs: the guide on workshops, without its sources. */
export function leaderBlocks({ facts }: Entry<Guide>): readonly Block[] {
  return [
    { b: 'para', text: runsOf(facts.summary) },
    { b: 'list', items: facts.points.map(({ text }) => runsOf(text)) },
    ...(facts.steps.length > 0 ? [{ b: 'steps' as const, items: facts.steps.map(({ text }) => runsOf(text)) }] : []),
    { b: 'heading', level: 2, text: en.print.notes },
    { b: 'lines', count: 8 },
  ];
}
