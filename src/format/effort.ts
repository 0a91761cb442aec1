import type { Effort } from '../answers/effort.ts';
import type { Choice } from '../schemas/platform.ts';
import type { State } from '../schemas/vocabulary.ts';
import { en } from '../words/en.ts';
import { count, formatList, lowerFirst } from './list.ts';

/** “2 switches and form: 9 steps”: all that has to be done. Where nothing has to be, or can be, the state says why. */
export function formatEffort(effort: Effort, state: State): string {
  if (effort.choices.length === 0)
    return state === 'not-used' || state === 'off-by-default' || state === 'paused' ? en.nothingToDo : en.noWayKnown;
  const methods = [...new Set(effort.choices.map(({ method }) => method))];
  const parts = methods.map((method, index) => {
    const times = effort.choices.filter((choice) => choice.method === method).length;
    const name = times > 1 ? `${times} ${en.methodMany[method]}` : en.methodShort[method];
    return index === 0 ? name : lowerFirst(name);
  });
  return `${formatList(parts)}: ${count(effort.steps, 'step')}`;
}

/** “You need your account and a reason.” Nothing where there is no way to refuse. */
export function formatNeeds(effort: Effort): string {
  if (effort.needs.length === 0 || effort.choices.every(({ method }) => method === 'no-way-offered')) return '';
  return `You need ${formatList(effort.needs.map((need) => en.need[need]))}.`;
}

/** The address of the setting or form itself, where a source gives one; other addresses lead to pages about it. */
export function directAddress({ method, url }: Choice): string | undefined {
  return method === 'setting' || method === 'form' ? url : undefined;
}

const SWITCHES_OFF = /^(switch|turn) off\b/i;

/** What the strong button says: “Switch it off: 3 steps”. */
export function formatAct(effort: Effort): string {
  const [first, ...others] = effort.choices;
  if (!first) return '';
  if (first.method === 'no-way-offered') return en.methodAct['no-way-offered'];
  // A setting that switches nothing off is named by its title: “Keep Meta AI out of a chat”.
  const verb = first.method === 'setting' && !SWITCHES_OFF.test(first.title) ? first.title : en.methodAct[first.method];
  return `${verb}: ${others.length > 0 ? `${effort.choices.length} parts, ` : ''}${count(effort.steps, 'step')}`;
}
