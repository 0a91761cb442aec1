import { answerFor } from '../answers/answer.ts';
import { formatDay } from '../format/day.ts';
import { COUNTRIES, type ReaderRegion } from '../schemas/region.ts';
import type { Authority } from '../schemas/authority.ts';
import type { Glossary } from '../schemas/glossary.ts';
import type { Guide } from '../schemas/guide.ts';
import type { Platform } from '../schemas/platform.ts';
import type { Entry } from '../schemas/records.ts';
import { typographic } from '../format/inline.ts';
import { typedAddress } from '../routes.ts';
import { en } from '../words/en.ts';
import { eventRuns } from './events.ts';
import type { Block, Chapter } from './model.ts';
import { sinceWords } from './platform-guide.ts';
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
          `**${en.stateShort[practice.default]}. ${practice.product ? `${practice.product}: ` : ''}${practice.title}.** ${practice.fact} Since: ${sinceWords(practice)}.`,
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

const isNamed = (country: string): boolean => COUNTRIES.some((known) => known === country);

/** Whether people in a region turn to an authority of a country. Countries that are not in the vocabulary are in the EU/EEA. */
export function servesRegion(country: string, region: ReaderRegion): boolean {
  if (region === 'eea') return country === 'eea' || !isNamed(country);
  if (region === 'row') return isNamed(country) && !['eea', 'uk', 'ch', 'us'].includes(country);
  return country === region;
}

/** Authorities that watch over personal data, and not over something else. */
const PRIVACY = /data protection|personal data|privacy|information commission/i;

/** Where people of a region complain. */
export function complaintBlocks(authorities: readonly Entry<Authority>[], region: ReaderRegion): readonly Block[] {
  return authorities
    .filter(
      ({ facts }) =>
        facts.nature === 'regulator' &&
        facts.complain !== undefined &&
        PRIVACY.test(`${facts.name} ${facts.role}`) &&
        servesRegion(facts.country, region),
    )
    .flatMap(({ facts }): readonly Block[] => {
      const { complain } = facts;
      if (!complain) return [];
      const country = region === 'eea' || region === 'row' ? ` (${en.country(facts.country)})` : '';
      const heading = { b: 'heading' as const, level: 2 as const, text: typographic(`${facts.name}${country}`) };
      const address = complain.form ?? complain.url;
      return [
        heading,
        { b: 'para', text: runsOf(complain.how) },
        {
          b: 'list',
          items: [
            runsOf(`**Write to the company first?** ${complain.companyFirst}`),
            ...[
              ['Cost', complain.cost],
              ['Time limit', complain.timeLimit],
              ['Language', complain.language],
            ].flatMap(([name = '', text = '']) => (/^not known/i.test(text) ? [] : [runsOf(`**${name}:** ${text}`)])),
            [...runsOf('**Where:** '), { t: 'link', v: typedAddress(address), url: address }],
          ],
        },
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
