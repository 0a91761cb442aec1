import { compareDays, firstDay, lastDay } from '../answers/day.ts';
import { everyEntry, everySourcedFile } from './entries.ts';
import type { Finding, Rule } from './rule.ts';

/** States of a case that has not ended, or of which nobody knows whether it has. */
const NOT_ENDED: readonly string[] = ['open', 'paused', 'unknown'];

/** Things end after they begin, and only what has ended has an end. */
export const datesAreInOrder: Rule = (records) =>
  everyEntry(records).flatMap(({ facts, file }) => {
    const problems: Finding[] = [];
    if ('opened' in facts && facts.closed && lastDay(facts.closed) < firstDay(facts.opened))
      problems.push({
        file,
        field: 'closed',
        found: `is ${facts.closed}, before opened (${facts.opened})`,
        fix: 'Correct one of the two.',
      });
    if ('status' in facts && facts.closed && NOT_ENDED.includes(facts.status))
      problems.push({
        file,
        field: 'closed',
        found: `is ${facts.closed}, although the status is ${facts.status}`,
        fix: 'Remove it and say in lookedUntil how far you looked, or write the status that the case has now.',
      });
    if ('opened' in facts && facts.lookedUntil && lastDay(facts.lookedUntil) < firstDay(facts.opened))
      problems.push({
        file,
        field: 'lookedUntil',
        found: `is ${facts.lookedUntil}, before opened (${facts.opened})`,
        fix: 'Write the date of the newest source searched.',
      });
    for (const [index, { id, since, until }] of 'practices' in facts ? facts.practices.entries() : [])
      if (since && until && firstDay(until) <= firstDay(since.day))
        problems.push({
          file,
          field: `practices[${index}].until (${id})`,
          found: `is ${until}, not after since (${since.day})`,
          fix: 'Write the first day on which it no longer held.',
        });
    return problems;
  });

/** A source is changed after it was published, not before. */
export const sourcesAreInOrder: Rule = (records) =>
  everySourcedFile(records).flatMap(({ facts: { sources }, file }) =>
    sources.flatMap(({ id, published, updated }, index): Finding[] =>
      published !== undefined && updated !== undefined && lastDay(updated) < firstDay(published)
        ? [
            {
              file,
              field: `sources[${index}].updated (${id})`,
              found: `is ${updated}, before published (${published})`,
              fix: 'Write the day of its last change, or leave it out.',
            },
          ]
        : [],
    ),
  );

/** Events stand in order, and nothing that lies ahead is told as past. */
export const eventsAreInOrder: Rule = (records, today) =>
  everySourcedFile(records).flatMap(({ facts: { events = [] }, file }) =>
    events.flatMap((event, index): Finding[] => {
      const before = events[index - 1];
      const at = { file, field: `events[${index}] (${event.id})` };
      const problems: Finding[] = [];
      if (before && compareDays(event.date, before.date) < 0)
        problems.push({ ...at, found: `is of ${event.date}, after one of ${before.date}`, fix: 'Put the events in order, oldest first.' });
      if (firstDay(event.date) > today && event.plannedAsOf === undefined)
        problems.push({
          ...at,
          found: `lies ahead (${event.date}) without plannedAsOf`,
          fix: 'Say on which day it was announced or planned.',
        });
      if (event.plannedAsOf !== undefined && firstDay(event.plannedAsOf) > lastDay(event.date))
        problems.push({
          ...at,
          found: `has plannedAsOf ${event.plannedAsOf}, after the event itself`,
          fix: 'Tell it as past, without plannedAsOf.',
        });
      return problems;
    }),
  );
