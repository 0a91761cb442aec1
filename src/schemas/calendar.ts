import { z } from 'astro/zod';
import { Jurisdiction } from './code.ts';
import { FullDay } from './day.ts';
import { Id } from './id.ts';
import { Event } from './record.ts';
import { Source } from './source.ts';

/** `content/calendar.yaml`: dates that belong to no single platform or action, oldest first. */
export const Calendar = z.strictObject({
  /** The day the dates were compared with their sources. */
  checked: FullDay,
  events: z.array(
    z.strictObject({
      ...Event.shape,
      jurisdiction: z.array(Jurisdiction).min(1),
      /** The platforms it concerns. */
      platforms: z.array(Id).default([]),
      /** Where the case or law stands in the register. */
      action: Id.optional(),
    }),
  ),
  sources: z.array(Source),
});
export type Calendar = z.infer<typeof Calendar>;
