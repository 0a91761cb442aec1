import { compareDays, firstDay } from '../answers/day.ts';
import { tenseOf } from '../answers/expiry.ts';
import type { Dated } from '../schemas/dated.ts';
import { COLLECTIONS } from '../schemas/records.ts';
import type { Catalogue } from './join.ts';

/** Every event of platforms, actions and the calendar, oldest first. */
export function allDates(catalogue: Catalogue): readonly Dated[] {
  const platforms = catalogue.platforms.flatMap(({ id, facts }) =>
    facts.events.map((event): Dated => ({
      event,
      name: facts.name,
      address: `/platforms/${id}/#${event.id}`,
      of: 'platforms',
      jurisdiction: [],
    })),
  );
  const actions = catalogue.actions.flatMap(({ id, facts }) =>
    facts.events.map((event): Dated => ({
      event,
      name: facts.title,
      address: `/actions/${id}/#${event.id}`,
      of: 'actions',
      jurisdiction: facts.jurisdiction,
    })),
  );
  const calendar = catalogue.calendar.events.map((event): Dated => {
    const named = event.platforms.map((id) => catalogue.platform(id)?.facts.name ?? id).join(', ');
    const address = event.action === undefined ? undefined : `/actions/${event.action}/`;
    return { event, name: named, address, of: 'calendar', jurisdiction: event.jurisdiction };
  });
  return [...platforms, ...actions, ...calendar].toSorted((a, b) => compareDays(a.event.date, b.event.date));
}

/** What lies ahead, what was due and has no known outcome, and the dates of the calendar that have passed. */
export function calendarOf(catalogue: Catalogue, today: string): Record<'ahead' | 'due' | 'passed', readonly Dated[]> {
  const dates = allDates(catalogue);
  const told = (tense: string) => dates.filter(({ event }) => tenseOf(event, today) === tense);
  return {
    ahead: told('planned'),
    due: told('was-due').toReversed(),
    passed: told('happened')
      .filter(({ of }) => of === 'calendar')
      .toReversed(),
  };
}

/** What platforms changed and what authorities did, newest first. */
export function changesOf(catalogue: Catalogue, today: string): readonly Dated[] {
  return allDates(catalogue)
    .filter(({ event }) => event.plannedAsOf === undefined && firstDay(event.date) <= today)
    .filter(({ event, of }) => (of === 'platforms' && event.by === 'platform') || (of === 'actions' && event.by === 'authority'))
    .toReversed();
}

/** Editions after the first: corrections of ours, and updates; newest first. */
export function revisionsOf(catalogue: Catalogue): readonly {
  readonly date: string;
  readonly kind: 'correction' | 'update' | 'first';
  readonly what: string;
  readonly name: string;
  readonly address: string;
}[] {
  return COLLECTIONS.flatMap((collection) =>
    catalogue[collection].flatMap(({ id, facts }) =>
      facts.revisions
        .filter(({ kind }) => kind !== 'first')
        .map(({ date, kind, what }) => ({
          date,
          kind,
          what,
          name: 'title' in facts ? facts.title : facts.name,
          address: `/${collection}/${id}/`,
        })),
    ),
  ).toSorted((a, b) => compareDays(b.date, a.date));
}
