import type { Action } from '../schemas/action.ts';
import type { Authority } from '../schemas/authority.ts';
import type { Claim } from '../schemas/claim.ts';
import type { Guide } from '../schemas/guide.ts';
import type { Platform } from '../schemas/platform.ts';
import type { Entry, Records } from '../schemas/records.ts';
import { compareDays } from '../answers/day.ts';

/** Everything the pages need, with both sides of every link. */
export interface Catalogue {
  readonly platforms: readonly Entry<Platform>[];
  /** Newest first. */
  readonly actions: readonly Entry<Action>[];
  readonly authorities: readonly Entry<Authority>[];
  /** In the order for readers. */
  readonly guides: readonly Entry<Guide>[];
  readonly claims: readonly Entry<Claim>[];
  readonly calendar: Records['calendar'];
  readonly glossary: Records['glossary'];
  readonly retired: Records['retired'];
  /** Actions against a platform or concerning it, newest first. */
  readonly actionsOn: (platform: string) => readonly Entry<Action>[];
  /** Actions of an authority or brought by a campaigner, newest first. */
  readonly actionsBy: (authority: string) => readonly Entry<Action>[];
  readonly platform: (id: string) => Entry<Platform> | undefined;
  readonly authority: (id: string) => Entry<Authority> | undefined;
}

const named = (facts: { readonly name: string }): string => facts.name.toLowerCase();

/** Joins the records. Pure. */
export function join(records: Records): Catalogue {
  const actions = records.actions.toSorted((a, b) => compareDays(b.facts.opened, a.facts.opened) || (a.id < b.id ? -1 : 1));
  const platforms = records.platforms.toSorted((a, b) => named(a.facts).localeCompare(named(b.facts), 'en'));
  return {
    platforms,
    actions,
    authorities: records.authorities,
    guides: records.guides.toSorted((a, b) => a.facts.order - b.facts.order || (a.id < b.id ? -1 : 1)),
    claims: records.claims,
    calendar: records.calendar,
    glossary: records.glossary.toSorted((a, b) => a.term.localeCompare(b.term, 'en')),
    retired: records.retired,
    actionsOn: (platform) => actions.filter(({ facts }) => facts.against.includes(platform) || facts.concerns.includes(platform)),
    actionsBy: (authority) => actions.filter(({ facts }) => facts.authorities.includes(authority)),
    platform: (id) => platforms.find((entry) => entry.id === id),
    authority: (id) => records.authorities.find((entry) => entry.id === id),
  };
}
