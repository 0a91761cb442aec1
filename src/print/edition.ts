import { formatDay } from '../format/day.ts';
import { publicAddress, shortRoute, typedAddress } from '../routes.ts';
import type { Revision } from '../schemas/record.ts';
import { en } from '../words/en.ts';
import type { Chapter } from './model.ts';
import { qrSvg } from './qr.ts';

/** The edition of an entry that a print shows. */
export function editionOf(facts: { readonly revisions: readonly Revision[] }): number {
  return facts.revisions.at(-1)?.edition ?? 1;
}

/** Six months later, as a day. */
export function halfAYearAfter(day: string): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + 6, 0)).getUTCDate();
  return new Date(Date.UTC(year, month + 5, Math.min(date, last))).toISOString().slice(0, 10);
}

/** The address that answers “is this still right?”. `sheet` names what is in the reader's hand, such as `uk`. */
export function checkAddress(id: string, sheet: string, edition: number): Chapter['address'] {
  const typed = publicAddress(shortRoute(id));
  const url = `${typed}?sheet=${sheet}.${edition}`;
  return { url, typed: typedAddress(typed), qr: qrSvg(url) };
}

/** The lines that say how old a print is and when to look again. */
export function editionLines(edition: number, checked: string): readonly string[] {
  return [en.print.edition(edition, formatDay(checked)), en.print.again(formatDay(halfAYearAfter(checked)))];
}
