import type { Event } from './record.ts';

/** An event with the entry that tells it. */
export interface Dated {
  readonly event: Event;
  /** The name of the platform, action or law. */
  readonly name: string;
  /** The address of the event; nothing for a date of the calendar alone. */
  readonly address: string | undefined;
  readonly of: 'platforms' | 'actions' | 'calendar';
  /** Country codes, where the entry has a jurisdiction. */
  readonly jurisdiction: readonly string[];
}
