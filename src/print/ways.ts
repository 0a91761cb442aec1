import { capitalise, formatList } from '../format/list.ts';
import { formatDay } from '../format/day.ts';
import { typographic } from '../format/inline.ts';
import { formatRegions } from '../format/regions.ts';
import { sentence } from '../format/sentence.ts';
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

/** Pages that explain a setting instead of showing it. */
const HELP = /help|support|faq|learn|guide|docs/i;

/** The address of a way: of a form, of the setting itself, or of the company's page about it. */
function addressBlock(method: Choice['method'], url: string, may: { readonly spare?: number }): Block {
  const label = method !== 'setting' ? en.print.open : HELP.test(url) ? en.print.help : en.print.shortcut;
  return {
    b: 'para',
    text: [
      { t: 'text', v: `${label} ` },
      { t: 'link', v: typedAddress(url), url },
    ],
    sticky: true,
    ...may,
  };
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
    choice.product && sentence(choice.product),
    places ? `${formatRegions(choice)}.` : '',
    whom,
    `${en.method[choice.method]}.`,
    needs,
    deadline,
  ];
  const address = choice.url === undefined ? [] : [addressBlock(choice.method, choice.url, may)];
  const forHelp = choice.method === 'setting' && choice.url !== undefined && HELP.test(choice.url);
  const onPhone = choice.mobileSteps.length > 0;
  return [
    { b: 'heading', level: 3, text: typographic(choice.title), ...may },
    { b: 'para', text: [...runsOf(meta.filter(Boolean).join(' ')), ...notes(choice.sources)], sticky: true, ...may },
    ...(forHelp ? [] : address),
    ...(onPhone ? [{ b: 'para' as const, text: runsOf(`**${en.print.computer}**`), sticky: true as const, ...may }] : []),
    { b: 'steps', items: choice.steps.map(runsOf), ...may },
    ...(onPhone
      ? [
          { b: 'para' as const, text: runsOf(`**${en.print.inApp}**`), sticky: true as const, ...may },
          { b: 'steps' as const, items: choice.mobileSteps.map(runsOf), ...may },
        ]
      : []),
    ...(choice.toggle ? [{ b: 'screen' as const, label: choice.toggle.label, end: en.print.screenEnd[choice.toggle.end], ...may }] : []),
    ...(choice.ifMissing ? [{ b: 'para' as const, text: runsOf(`**${en.print.missing}** ${choice.ifMissing}`), ...may }] : []),
    ...(forHelp ? address : []),
    { b: 'ledger', stops: choice.stops.map(runsOf), doesNotStop: choice.doesNotStop.map(runsOf), ...may },
  ];
}
