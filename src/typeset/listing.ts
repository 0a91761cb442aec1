import { readPrinted, type Printed } from './manifest.ts';

const printed = new Map<string, readonly Printed[]>();

/** The PDFs that stand in a folder of the site, in the order of paper and type. */
export function pdfsIn(folder: string): readonly Printed[] {
  if (printed.size === 0)
    for (const file of readPrinted().values()) {
      const place = file.address.replace(/[^/]+$/, '');
      printed.set(place, [...(printed.get(place) ?? []), file]);
    }
  return printed.get(folder) ?? [];
}
