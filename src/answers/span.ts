import type { Action } from '../schemas/action.ts';
import { lastDay, latestDay } from './day.ts';

/** How long an action ran, as far as anybody knows. `runs`: still, when we last looked; `untold`: no source says whether or when it ended. */
export interface ActionSpan {
  readonly from: string;
  readonly to: string;
  readonly is: 'ended' | 'runs' | 'untold';
}

/** From the opening of an action to its end, or to the last day of which something is known. */
export function spanOf({
  status,
  opened,
  closed,
  events,
  lookedUntil,
  checked,
}: Pick<Action, 'status' | 'opened' | 'closed' | 'events' | 'lookedUntil' | 'checked'>): ActionSpan {
  if (status === 'open' || status === 'in-force' || status === 'appealed') {
    const looked = lookedUntil === undefined || lastDay(lookedUntil) > checked ? checked : lastDay(lookedUntil);
    return { from: opened, to: looked, is: 'runs' };
  }
  if (closed !== undefined) return { from: opened, to: closed, is: 'ended' };
  const told = events.filter(({ plannedAsOf }) => plannedAsOf === undefined).map(({ date }) => date);
  return { from: opened, to: latestDay([opened, ...told]) ?? opened, is: 'untold' };
}
