/** What all paper of the real content says, before Typst sets it. */
import { describe, expect, test } from 'vitest';
import { loadCatalogue } from '../../catalogue/load.ts';
import { printFiles } from '../../print/files.ts';
import type { Block, PrintDocument, Run } from '../../print/model.ts';
import { TODAY } from '../../site.ts';
import { faultsIn } from '../wording.ts';

const documents = [...new Set(printFiles(loadCatalogue(), TODAY).map(({ document }) => document))];

/** The parts of a document with a title of their own. */
function partsOf({ chapters, back = [] }: PrintDocument): readonly { readonly title: string; readonly blocks: readonly Block[] }[] {
  return [...chapters, ...back];
}

function isRuns(value: object): value is readonly Run[] {
  return Array.isArray(value) && value.every((each: unknown) => typeof each === 'object' && each !== null && 't' in each);
}

/** Every text below a value as a reader sees it: runs joined, notes, drawings and addresses left out. */
function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  if (isRuns(value)) return [value.map((run) => (run.t === 'note' ? '' : run.v)).join('')];
  return Object.entries(value).flatMap(([key, part]) => (['url', 'qr', 'mark'].includes(key) ? [] : textsOf(part)));
}

/** Headings with nothing below them, down to the next of their level or above. */
function emptySections(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block, index) => {
    const next = blocks[index + 1];
    const empty = block.b === 'heading' && (next === undefined || (next.b === 'heading' && next.level <= block.level));
    return empty ? [block.text] : [];
  });
}

test('there are documents of all kinds', () => {
  expect([...new Set(documents.map(({ kind }) => kind))].toSorted()).toEqual(['booklet', 'guide', 'sheet']);
  expect(documents.length).toBeGreaterThan(100);
});

test('no chapter and no section is empty', () => {
  const empty = documents.flatMap((document) =>
    partsOf(document).flatMap(({ title, blocks }) =>
      [...(blocks.length === 0 ? ['all of it'] : []), ...emptySections(blocks)].map((section) => `${document.title}, ${title}: ${section}`),
    ),
  );
  expect(empty).toEqual([]);
});

test('no text shows marks, doubled stops or values that are none', () => {
  const faults = documents.flatMap((document) =>
    textsOf(document).flatMap((text) => faultsIn(text).map((fault) => `${document.title}: ${fault}`)),
  );
  expect([...new Set(faults)]).toEqual([]);
});

describe('booklets', () => {
  const booklets = documents.filter(({ kind }) => kind === 'booklet');

  test.each(booklets.map((booklet) => ({ region: booklet.cover?.region ?? '', booklet })))(
    '$region: says how to complain',
    ({ booklet }) => {
      expect(booklet.back?.map(({ title }) => title)).toEqual(['How to complain', 'Words', 'For whoever leads a workshop']);
    },
  );
});
