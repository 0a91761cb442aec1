import { tenseOf } from '../answers/expiry.ts';
import { formatDay } from '../format/day.ts';
import { capitalise } from '../format/list.ts';
import { clause, sentence } from '../format/sentence.ts';
import type { Event } from '../schemas/record.ts';
import type { Runs } from './model.ts';
import { runsOf } from './runs.ts';

/** An event as it is told on the day of the build. */
export function eventRuns(event: Event, today: string): Runs {
  switch (tenseOf(event, today)) {
    case 'happened':
      return runsOf(event.event);
    case 'planned':
      return runsOf(`**Planned** for this day (as of ${formatDay(event.plannedAsOf ?? event.date)}): ${sentence(event.event)}`);
    case 'was-due':
      return runsOf(`${capitalise(clause(event.event))}: **was due**. The outcome is not known to us.`);
  }
}
