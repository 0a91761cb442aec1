import { capitalise, formatList } from '../format/list.ts';
import { formatDay } from '../format/day.ts';
import { formatRegions } from '../format/regions.ts';
import { typedAddress } from '../routes.ts';
import type { Choice } from '../schemas/platform.ts';
import { en } from '../words/en.ts';
import type { Block, Runs } from './model.ts';
import { runsOf } from './runs.ts';

interface Shown {
  /** Left out first where there is no room. */
  readonly spare?: number;
  /** Names the places, for a document about several. */
  readonly places?: boolean;
  readonly notes?: (ids: readonly string[]) => Runs;
}

/** One way to refuse, as blocks under a heading of level 3. */
export function wayBlocks(choice: Choice, { spare, places = false, notes = () => [] }: Shown = {}): readonly Block[] {
  const may = spare === undefined ? {} : { spare };
  const needs = choice.needs.length > 0 ? `${en.print.need} ${formatList(choice.needs.map((need) => en.need[need]))}.` : '';
  const whom = choice.audience.includes('personal')
    ? ''
    : `${capitalise(formatList(choice.audience.map((audience) => en.audience[audience])))}.`;
  const deadline = choice.deadline ? `**${en.print.deadline}: ${formatDay(choice.deadline.day)}.** ${choice.deadline.text}` : '';
  const meta = [
    choice.product && `${choice.product}.`,
    places ? `${formatRegions(choice)}.` : '',
    whom,
    `${en.method[choice.method]}.`,
    needs,
    deadline,
  ];
  return [
    { b: 'heading', level: 3, text: choice.title, ...may },
    { b: 'para', text: [...runsOf(meta.filter(Boolean).join(' ')), ...notes(choice.sources)], ...may },
    ...(choice.url
      ? [
          {
            b: 'para' as const,
            text: [
              { t: 'text' as const, v: `${en.print.open} ` },
              { t: 'link' as const, v: typedAddress(choice.url), url: choice.url },
            ],
            ...may,
          },
        ]
      : []),
    { b: 'steps', items: choice.steps.map(runsOf), ...may },
    ...(choice.toggle ? [{ b: 'screen' as const, label: choice.toggle.label, end: en.print.screenEnd[choice.toggle.end], ...may }] : []),
    ...(choice.mobileSteps.length > 0
      ? [
          { b: 'para' as const, text: runsOf(`**${en.print.inApp}**`), ...may },
          { b: 'list' as const, items: choice.mobileSteps.map(runsOf), ...may },
        ]
      : []),
    ...(choice.ifMissing ? [{ b: 'para' as const, text: runsOf(`**${en.print.missing}** ${choice.ifMissing}`), ...may }] : []),
    { b: 'ledger', stops: choice.stops.map(runsOf), doesNotStop: choice.doesNotStop.map(runsOf), ...may },
  ];
}
