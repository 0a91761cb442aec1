import { answerFor, audiencesOf, type RegionAnswer } from '../answers/answer.ts';
import { stateMark } from '../format/state-mark.ts';
import { capitalise } from '../format/list.ts';
import type { Platform } from '../schemas/platform.ts';
import type { Entry } from '../schemas/records.ts';
import type { ReaderRegion } from '../schemas/region.ts';
import { stateWords } from '../format/state-words.ts';
import { en } from '../words/en.ts';
import { checkAddress, editionLines, editionOf } from './edition.ts';
import type { Block, Chapter, Runs } from './model.ts';
import { runsOf } from './runs.ts';
import { wayBlocks } from './ways.ts';

/** The answer with its symbol. */
export function answerBlock({ state, answer }: RegionAnswer, name: string, notes: Runs = []): Block {
  return {
    b: 'answer',
    question: en.question(name),
    mark: stateMark(state),
    state: stateWords(state, name),
    text: [...runsOf(answer.answer), ...notes],
    but: runsOf(answer.but),
  };
}

/** What other accounts are told in a region, a line each. */
function otherAccounts(platform: Platform, region: ReaderRegion, today: string, spare: number): readonly Block[] {
  const lines = audiencesOf(platform)
    .filter((audience) => audience !== 'personal')
    .flatMap((audience) => {
      const answer = answerFor(platform, region, audience, today);
      return answer ? [runsOf(`**${capitalise(en.audience[audience])}:** ${answer.answer.answer}`)] : [];
    });
  if (lines.length === 0) return [];
  return [
    { b: 'heading', level: 2, text: en.print.others, spare },
    { b: 'list', items: lines, spare },
  ];
}

/** The answer and every way to refuse for personal accounts in a region; nothing when the entry has no answer there. */
export function sheetBlocks(platform: Platform, region: ReaderRegion, today: string): readonly Block[] {
  const shown = answerFor(platform, region, 'personal', today);
  if (!shown) throw new Error(`${platform.name} has no answer for ${region}; a rule should have said so.`);
  const first = shown.effort.choices;
  const more = shown.choices.filter((choice) => !first.includes(choice));
  return [
    answerBlock(shown, platform.name),
    ...(first.length > 0 ? [{ b: 'heading' as const, level: 2 as const, text: en.print.ways }] : []),
    ...first.flatMap((choice) => wayBlocks(choice)),
    ...(more.length > 0
      ? [{ b: 'heading' as const, level: 2 as const, text: first.length > 0 ? en.print.more : en.print.can, spare: 1 }]
      : []),
    // Where there is no room, what can be done last goes first.
    ...more.flatMap((choice, index) => wayBlocks(choice, { spare: index + 1 })),
    ...otherAccounts(platform, region, today, more.length + 1),
  ];
}

/** The sheet of a platform for a region. `named`: the regions with a sheet of their own. */
export function sheetChapter(entry: Entry<Platform>, region: ReaderRegion, named: readonly ReaderRegion[], today: string): Chapter {
  const { id, facts } = entry;
  const edition = editionOf(facts);
  const shown = answerFor(facts, region, 'personal', today);
  return {
    id,
    title: facts.name,
    kicker: en.print.sheet,
    region: {
      title: en.print.region(region),
      full: en.print.regionFull(
        region,
        named.filter((other) => other !== 'row'),
      ),
    },
    sub: capitalise(en.audience.personal),
    blocks: sheetBlocks(facts, region, today),
    address: checkAddress(id, region, edition),
    edition: editionLines(edition, shown?.checked ?? facts.checked),
  };
}
