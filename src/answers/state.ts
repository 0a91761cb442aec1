import type { Platform, Practice } from '../schemas/platform.ts';
import type { ReaderRegion } from '../schemas/region.ts';
import type { Audience, Default, State } from '../schemas/vocabulary.ts';
import { holdsIn, holdsOn } from './holds.ts';

/** The practices that hold for a region and an audience on a day. */
export function practicesFor(
  platform: Pick<Platform, 'practices'>,
  region: ReaderRegion,
  audience: Audience,
  day: string,
): readonly Practice[] {
  return platform.practices.filter(
    (practice) => practice.audience.includes(audience) && holdsIn(practice, region) && holdsOn(practice, day),
  );
}

/** Of those, the ones that answer “is what I put there used to build AI?”. */
export function headlinesFor(
  platform: Pick<Platform, 'practices'>,
  region: ReaderRegion,
  audience: Audience,
  day: string,
): readonly Practice[] {
  return practicesFor(platform, region, audience, day).filter((practice) => practice.headline);
}

/** All alike: that default. Different: `mixed`. None: `unknown`. */
export function stateOf(headlines: readonly Pick<Practice, 'default'>[]): State {
  const [first, ...others] = headlines;
  if (!first) return 'unknown';
  return others.every((practice) => practice.default === first.default) ? first.default : 'mixed';
}

const CALLS_FOR_CHOICE: Readonly<Record<Default, boolean>> = {
  'on-by-default': true,
  asked: true,
  depends: true,
  'no-choice': true,
  disputed: false,
  'off-by-default': false,
  paused: false,
  'not-used': false,
  unknown: false,
};

/** Whether a default needs a choice that answers it, or at least the word that there is none. */
export function callsForChoice(value: Default): boolean {
  return CALLS_FOR_CHOICE[value];
}
