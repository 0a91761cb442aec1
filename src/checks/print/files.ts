import { readFileSync } from 'node:fs';
import { extractTextItems, getDocumentProxy } from 'unpdf';
import { readPrinted, type Printed } from '../../typeset/manifest.ts';

/** The PDFs of the built site, in a fixed order. */
export const PRINTED: readonly Printed[] = [...readPrinted().values()].toSorted((a, b) => (a.address < b.address ? -1 : 1));

export function bytesOf({ address }: Pick<Printed, 'address'>): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(`dist${address}`));
}

/** A word or more at one place of a page, in points from its lower left corner. */
export interface Placed {
  readonly text: string;
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly right: number;
  readonly size: number;
}

/** All text of a PDF with its place and size. */
export async function textOf(printed: Pick<Printed, 'address'>): Promise<{ items: readonly Placed[]; width: number; height: number }> {
  const document = await getDocumentProxy(bytesOf(printed));
  const { items } = await extractTextItems(document);
  const { width, height } = (await document.getPage(1)).getViewport({ scale: 1 });
  return {
    width,
    height,
    items: items.flatMap((page, at) =>
      page
        .filter(({ str }) => str.trim() !== '')
        .map(({ str, x, y, width: long, fontSize }) => ({ text: str, page: at + 1, x, y, right: x + long, size: fontSize })),
    ),
  };
}

/** Text without anything a line break or a type case can change. */
export function bare(text: string): string {
  return text.normalize('NFKC').replaceAll(/[\s\u00AD\u200B\u2060]+/g, '');
}
