import { compareDays, firstDay, lastDay } from '../answers/day.ts';
import { everyEntry } from './entries.ts';
import type { Problem, Rule } from './rule.ts';

/** Things end after they begin, events stand in order, and nothing that lies ahead is told as past. */
export const datesAreInOrder: Rule = (records, today) =>
  everyEntry(records).flatMap(({ facts, file }) => {
    const problems: Problem[] = [];
    const say = (field: string, found: string, fix: string): void => {
      problems.push({ file, field, found, fix });
    };
    if ('opened' in facts && facts.closed && lastDay(facts.closed) < firstDay(facts.opened))
      say('closed', `is ${facts.closed}, before opened (${facts.opened})`, 'Correct one of the two.');
    for (const [index, { id, since, until }] of 'practices' in facts ? facts.practices.entries() : [])
      if (since && until && firstDay(until) <= firstDay(since.day))
        say(
          `practices[${index}].until (${id})`,
          `is ${until}, not after since (${since.day})`,
          'Write the first day on which it no longer held.',
        );
    const events = 'events' in facts ? facts.events : [];
    for (const [index, event] of events.entries()) {
      const before = events[index - 1];
      if (before && compareDays(event.date, before.date) < 0)
        say(`events[${index}] (${event.id})`, `is of ${event.date}, after one of ${before.date}`, 'Put the events in order, oldest first.');
      if (firstDay(event.date) > today && event.plannedAsOf === undefined)
        say(
          `events[${index}] (${event.id})`,
          `lies ahead (${event.date}) without plannedAsOf`,
          'Say on which day it was announced or planned.',
        );
      if (event.plannedAsOf !== undefined && firstDay(event.plannedAsOf) > lastDay(event.date))
        say(
          `events[${index}].plannedAsOf (${event.id})`,
          `is ${event.plannedAsOf}, after the event itself`,
          'Tell it as past, without plannedAsOf.',
        );
    }
    if (facts.checked > today) say('checked', `is ${facts.checked}, which lies ahead`, 'Write the day of the check.');
    return problems;
  });
