import { answerGroups, audiencesOf } from '../answers/answer.ts';
import { holdsOn } from '../answers/holds.ts';
import { formatDay } from '../format/day.ts';
import { capitalise, formatList } from '../format/list.ts';
import { formatData, formatSince } from '../format/practice.ts';
import { formatRegions } from '../format/regions.ts';
import { sentence } from '../format/sentence.ts';
import type { Action } from '../schemas/action.ts';
import type { Platform, Practice } from '../schemas/platform.ts';
import type { Entry } from '../schemas/records.ts';
import { READER_REGIONS, type ReaderRegion } from '../schemas/region.ts';
import { stateWords } from '../format/state-words.ts';
import { en } from '../words/en.ts';
import { checkAddress, editionLines, editionOf } from './edition.ts';
import { eventRuns } from './events.ts';
import type { Block, Chapter, Runs } from './model.ts';
import { notesOf, runsOf } from './runs.ts';
import { answerBlock } from './sheet.ts';
import { sourceLines } from './sources.ts';
import { storyBlocks } from './story.ts';
import { wayBlocks } from './ways.ts';

function practiceRow(practice: Practice, notes: (ids: readonly string[]) => Runs): readonly Runs[] {
  const { product, title, fact, note, defaultNote, looked, retention, legalBasis, audience } = practice;
  const whom = audience.includes('personal') ? '' : `For ${formatList(audience.map((one) => en.audience[one]))}. `;
  const text = [
    `**${product ? `${product}: ` : ''}${title}.** ${whom}${fact}`,
    note,
    defaultNote,
    looked,
    formatData(practice),
    retention && sentence(`Kept: ${retention}`),
    legalBasis && sentence(legalBasis),
  ];
  return [
    [...runsOf(text.filter(Boolean).join(' ')), ...notes(practice.sources)],
    runsOf(en.state[practice.default]),
    runsOf(`${formatRegions(practice)}. Since: ${formatSince(practice)}.`),
  ];
}

/** The places of a group; the long tail of countries that share the answer for the rest is named as that. */
function placesOf(regions: readonly ReaderRegion[]): string {
  if (regions.length === READER_REGIONS.length) return 'everywhere';
  if (regions.includes('row') && regions.length > 5) return 'all other countries';
  return formatList(regions.map((region) => en.inRegion(region)));
}

/** All there is to say about a platform, for paper. */
export function platformChapter(
  { id, facts, article }: Entry<Platform>,
  actions: readonly { readonly action: Entry<Action>; readonly by: string }[],
  today: string,
): Chapter {
  const notes = notesOf(facts.sources);
  const edition = editionOf(facts);
  const answers = answerGroups(facts, 'personal', today).flatMap(({ regions, shown }): readonly Block[] => [
    { b: 'heading', level: 3, text: capitalise(placesOf(regions)) },
    answerBlock(shown, facts.name, notes(shown.answer.sources)),
  ]);
  const others = audiencesOf(facts)
    .filter((audience) => audience !== 'personal')
    .flatMap((audience) =>
      answerGroups(facts, audience, today).map(({ regions, shown }) =>
        runsOf(
          `**${capitalise(en.audience[audience])}, ${placesOf(regions)}: ${stateWords(shown.state, facts.name)}.** ${shown.answer.answer} ${shown.answer.but}`,
        ),
      ),
    );
  const rows = (practices: readonly Practice[]): readonly (readonly Runs[])[] => practices.map((practice) => practiceRow(practice, notes));
  const running = facts.practices.filter((practice) => holdsOn(practice, today));
  const ended = facts.practices.filter((practice) => !holdsOn(practice, today));
  return {
    id,
    title: facts.name,
    kicker: en.print.guide,
    sub: `${en.category[facts.category]}, owned by ${facts.owner}`,
    blocks: [
      { b: 'heading', level: 2, text: en.print.answer },
      ...answers,
      ...(others.length > 0
        ? [
            { b: 'heading' as const, level: 2 as const, text: en.print.others },
            { b: 'list' as const, items: others },
          ]
        : []),
      { b: 'heading', level: 2, text: en.print.practices },
      { b: 'table', head: [`What ${facts.name} does`, 'Now', 'Where, since'], rows: rows(running) },
      ...(ended.length > 0
        ? [
            { b: 'heading' as const, level: 3 as const, text: 'Earlier periods' },
            { b: 'table' as const, head: [`What ${facts.name} did`, 'Then', 'Where, when'], rows: rows(ended) },
          ]
        : []),
      { b: 'heading', level: 2, text: en.print.ways },
      ...facts.choices.toSorted((a, b) => a.order - b.order).flatMap((choice) => wayBlocks(choice, { places: true, notes })),
      { b: 'heading', level: 2, text: en.print.story },
      ...storyBlocks(article.passages, notes),
      ...(actions.length > 0
        ? [
            { b: 'heading' as const, level: 2 as const, text: en.print.regulators },
            {
              b: 'dated' as const,
              items: actions.map(({ action, by }) => ({
                day: formatDay(action.facts.opened),
                text: runsOf(
                  `**${by}.** ${sentence(action.facts.title)} ${sentence(action.facts.headline)} ${en.status[action.facts.status]}. ${action.facts.laterFate ?? ''}`,
                ),
              })),
            },
          ]
        : []),
      ...(facts.events.length > 0
        ? [
            { b: 'heading' as const, level: 2 as const, text: en.print.happened },
            {
              b: 'dated' as const,
              items: facts.events.map((event) => ({
                day: formatDay(event.date),
                text: [...eventRuns(event, today), ...notes(event.sources)],
              })),
            },
          ]
        : []),
      ...endBlocks(facts, notes),
    ],
    address: checkAddress(id, 'guide', edition),
    edition: editionLines(edition, facts.checked),
  };
}

/** What is not known, and the sources: the end of every full text. */
export function endBlocks(facts: Pick<Platform, 'openQuestions' | 'sources'>, notes: (ids: readonly string[]) => Runs): readonly Block[] {
  return [
    ...(facts.openQuestions.length > 0
      ? [
          { b: 'heading' as const, level: 2 as const, text: en.print.unknown },
          {
            b: 'list' as const,
            items: facts.openQuestions.map(({ question, text, sources }) => [...runsOf(`**${question}** ${text}`), ...notes(sources)]),
          },
        ]
      : []),
    { b: 'heading', level: 2, text: en.print.sources },
    { b: 'sources', items: sourceLines(facts.sources) },
  ];
}
