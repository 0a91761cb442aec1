/** The structure check itself: each fault, made on purpose in a good file, is found. */
import { PDFDict, PDFDocument, PDFName, rgb, type PDFObject } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { bytesOf } from './files.ts';
import { structureOf } from './structure.ts';

// A full text: with a table, a picture (the QR code), lists, links and headings of four levels.
const GOOD = bytesOf({ address: '/print/linkedin/guide/a4.pdf' });
const key = PDFName.of.bind(PDFName);

/** Every part of the structure with a role. */
function parts(document: PDFDocument, role: string): readonly PDFDict[] {
  return document.context
    .enumerateIndirectObjects()
    .map(([, object]: [unknown, PDFObject]) => object)
    .filter((object) => object instanceof PDFDict)
    .filter((object) => object.get(key('S')) === key(role) && object.has(key('P')));
}

async function faultsAfter(breakIt: (document: PDFDocument) => void): Promise<readonly string[]> {
  const document = await PDFDocument.load(GOOD, { updateMetadata: false });
  breakIt(document);
  return (await structureOf(await document.save({ addDefaultPage: false, updateFieldAppearances: false }))).faults;
}

test('the file is good as it is', async () => {
  expect(await faultsAfter(() => undefined)).toEqual([]);
});

test.each([
  ['the language', 'it names no language', (document: PDFDocument) => document.catalog.delete(key('Lang'))],
  [
    'the title',
    'it has no title',
    (document: PDFDocument) => {
      document.setTitle('');
    },
  ],
  ['the words of a picture', 'a picture has no words', (document: PDFDocument) => parts(document, 'Figure')[0]?.delete(key('Alt'))],
  [
    'the header cells of a table',
    'a table has no header cells',
    (document: PDFDocument) => {
      for (const cell of parts(document, 'TH')) cell.set(key('S'), key('TD'));
    },
  ],
  [
    'what a header cell heads',
    'a header cell does not say what it heads',
    (document: PDFDocument) => parts(document, 'TH')[0]?.delete(key('A')),
  ],
  [
    'a level of headings',
    'a level of headings is left out',
    (document: PDFDocument) => {
      for (const heading of parts(document, 'H2')) heading.set(key('S'), key('H3'));
    },
  ],
  ['the bookmarks', 'it has no bookmarks', (document: PDFDocument) => document.catalog.delete(key('Outlines'))],
  ['the structure', 'it has no structure', (document: PDFDocument) => document.catalog.delete(key('StructTreeRoot'))],
  [
    'grey, by a red line',
    'it prints in colour',
    (document: PDFDocument) => {
      document.getPage(0).drawRectangle({ x: 50, y: 50, width: 10, height: 10, color: rgb(1, 0, 0) });
    },
  ],
])('without %s it is refused', async (_, fault, breakIt) => {
  expect(
    await faultsAfter((document) => {
      breakIt(document);
    }),
  ).toContain(fault);
});
