import type { Guide } from '../schemas/guide.ts';
import type { Platform } from '../schemas/platform.ts';
import type { Audience } from '../schemas/vocabulary.ts';
import { audiencesOf } from './answer.ts';

/** Whose answer a stop of a guide's walk shows: the stop's own, else the first of the guide's that the platform speaks of, else adults'. */
export function stopAudience(guide: Pick<Guide, 'audience'>, stop: Guide['stops'][number], platform: Platform): Audience {
  const spoken = audiencesOf(platform);
  return stop.audience ?? guide.audience.find((audience) => spoken.includes(audience)) ?? 'personal';
}
