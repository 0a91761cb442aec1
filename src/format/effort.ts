import type { Effort } from '../answers/effort.ts';
import { en } from '../words/en.ts';
import { capitalise, count, formatList } from './list.ts';

/** “2 switches, 5 steps”: all that has to be done. */
export function formatEffort(effort: Effort): string {
  const [first] = effort.choices;
  if (!first) return 'Nothing to refuse';
  const steps = count(effort.steps, 'step');
  if (effort.choices.length === 1) return `${en.methodShort[first.method]}: ${steps}`;
  return `${formatList(effort.choices.map(({ method }, index) => (index === 0 ? en.methodShort[method] : en.methodShort[method].toLowerCase())))}: ${steps}`;
}

/** “You need to be signed in.” */
export function formatNeeds(effort: Effort): string {
  if (effort.needs.length === 0) return '';
  return `You need ${formatList(effort.needs.map((need) => en.need[need]))}.`;
}

/** What the strong button says: “Switch it off: 3 steps”. */
export function formatAct(effort: Effort): string {
  const [first, ...others] = effort.choices;
  if (!first) return '';
  if (first.method === 'no-way-offered') return en.methodAct['no-way-offered'];
  return `${en.methodAct[first.method]}: ${others.length > 0 ? `${effort.choices.length} parts, ` : ''}${count(effort.steps, 'step')}`;
}

/** `setting` → “A setting. 3 steps. You need to be signed in.” */
export function formatChoiceMeta(method: string, steps: number, needs: string): string {
  return [capitalise(method), count(steps, 'step'), needs].filter(Boolean).join('. ');
}
