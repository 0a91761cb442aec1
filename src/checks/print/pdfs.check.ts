/** Every PDF of the built site: its structure, its length, its type, its edges, and that it says what the records say. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readRecords } from '../../catalogue/read-records.ts';
import { join } from '../../catalogue/join.ts';
import { formatDay } from '../../format/day.ts';
import { plain, typographic } from '../../format/inline.ts';
import { printFiles } from '../../print/files.ts';
import { SITE, TODAY } from '../../site.ts';
import { typeset } from '../../typeset/typeset.ts';
import { bare, bytesOf, PRINTED, textOf } from './files.ts';
import { structureOf } from './structure.ts';

const MM = 72 / 25.4;
const FOOT = 22 * MM;
/** Three in a hundred of them are measured and re-made; the structure is looked at in all. */
const SAMPLE = PRINTED.filter((_, at) => at % 33 === 0);
const catalogue = join(readRecords(process.cwd()).records);
const folders = [...new Set(PRINTED.map(({ address }) => address.split('/')[2] ?? ''))];

const isSheet = (address: string): boolean => !address.includes('/guide/') && !address.includes('/booklet/');
const isLarge = (address: string): boolean => address.includes('-large');

test('there are PDFs: at least ten for each platform', () => {
  expect(PRINTED.length).toBeGreaterThan(catalogue.platforms.length * 10);
});

describe.each(folders)('%s', (folder) => {
  const own = PRINTED.filter(({ address }) => address.split('/')[2] === folder);

  test('every PDF is tagged, titled, grey, and as long as the site says', async () => {
    const found = await Promise.all(own.map(async (printed) => ({ printed, ...(await structureOf(bytesOf(printed))) })));
    expect(
      found.filter(({ faults }) => faults.length > 0).map(({ printed, faults }) => `${printed.address}: ${faults.join('; ')}`),
    ).toEqual([]);
    expect(found.filter(({ printed, pages }) => printed.pages !== pages)).toEqual([]);
    expect(found.flatMap(({ links }) => links).filter((link) => !/^(https?|mailto):/.test(link))).toEqual([]);
  });

  test('sheets have two sides at most, four in large print; booklets fold', () => {
    const wrong = own.filter(({ address, pages }) =>
      isSheet(address) ? pages > (isLarge(address) ? 4 : 2) : address.includes('/booklet/') && pages % 4 !== 0,
    );
    expect(wrong).toEqual([]);
  });
});

test.each(SAMPLE)('$address is large enough to read and keeps clear of the edges', async (printed) => {
  const { items, width, height } = await textOf(printed);
  const least = isLarge(printed.address) ? 18 : 12;
  // The numbers of sources are raised; in large print they are as large as the text.
  const small = items.filter(({ size, text }) => size < least - 0.1 && !(least === 12 && size > 10 && /^[[\],\d\s\u2060]+$/.test(text)));
  expect(small.map(({ text, size, page }) => `${page}: ${text} (${size})`)).toEqual([]);
  const outside = items.filter(({ x, y, right }) => x < 14 * MM || right > width - 10 * MM || y < 10 * MM || y > height - 10 * MM);
  expect(outside.map(({ text, page, x, y, right }) => `${page}: ${text} (${x}, ${y}, ${right})`)).toEqual([]);
});

test.each(catalogue.platforms.map(({ id }) => id))('the full text of %s says what its record and its page say', async (id) => {
  const entry = catalogue.platform(id);
  const { items } = await textOf({ address: `/print/${id}/guide/a4.pdf` });
  // Without what stands at the foot of each page: a sentence may go on overleaf.
  const paper = bare(
    items
      .filter(({ y }) => y > FOOT)
      .map(({ text }) => text)
      .join(''),
  );
  const page = bare(
    readFileSync(`dist/platforms/${id}/index.html`, 'utf8')
      .replaceAll(/<[^>]+>/g, '')
      .replaceAll(/&(?:#39|#x27|apos);/g, "'")
      .replaceAll('&quot;', '"')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&amp;', '&'),
  );
  const { choices = [], events = [], sources = [] } = entry?.facts ?? {};
  const lines = [
    ...choices
      .flatMap(({ steps, stops, doesNotStop }) => [...steps, ...stops, ...doesNotStop])
      .map((text) => plain(text).replaceAll(/[“”]/g, '')),
    ...events.map(({ date }) => formatDay(date)),
  ];
  const withoutQuotes = (text: string): string => text.replaceAll(/[“”]/g, '');
  expect(lines.filter((line) => !withoutQuotes(paper).includes(bare(line)))).toEqual([]);
  expect(lines.filter((line) => !withoutQuotes(page).includes(bare(line)))).toEqual([]);
  const titles = sources.filter(({ lang }) => !['ko', 'ja', 'zh', 'hi'].includes(lang)).map(({ title }) => typographic(title));
  expect(titles.filter((title) => !paper.includes(bare(title)))).toEqual([]);
  const addresses = sources.map(({ url }) =>
    url
      .replace(/^https?:\/\//, '')
      .replace('www.', '')
      .replace(/\/+$/, ''),
  );
  expect(addresses.filter((address) => !paper.includes(bare(address)))).toEqual([]);
});

test('a file set twice is the same to the byte', async () => {
  const files = printFiles(catalogue, TODAY);
  for (const { address } of SAMPLE.slice(0, 12)) {
    const file = files.find((each) => each.address === address);
    if (!file) throw new Error(`${address} is in the site and not among the files to print.`);
    const { pdf } = await typeset({ file, site: SITE.name });
    expect(Buffer.from(pdf).equals(Buffer.from(bytesOf({ address }))), address).toBe(true);
  }
});
