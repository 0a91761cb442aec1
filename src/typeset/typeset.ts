/** Typesets one document with Typst, in a worker thread. */
import { PDFDocument } from '@cantoo/pdf-lib';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { z } from 'astro/zod';
import { STATE_SHAPES } from '../format/state-shapes.ts';
import type { PrintFile } from '../print/model.ts';

const FACES = [
  'source-sans-3/400Regular',
  'source-sans-3/400Regular_Italic',
  'source-sans-3/600SemiBold',
  'source-sans-3/700Bold',
  'source-serif-4/600SemiBold',
];
const compiler = NodeCompiler.create({
  workspace: process.cwd(),
  fontArgs: [{ fontPaths: FACES.map((face) => `node_modules/@expo-google-fonts/${face}`) }],
});

/** What the template says about the pages of each chapter. */
const Marks = z.array(z.object({ value: z.object({ id: z.string(), at: z.enum(['start', 'end']), page: z.int() }) }));

export interface Typeset {
  readonly pdf: Uint8Array;
  readonly pages: number;
  /** Chapters that stay longer than they may be, however short. */
  readonly tooLong: readonly string[];
}

type Result = NonNullable<ReturnType<NodeCompiler['compile']>['result']>;

/** Sets a document with so many spare parts in each chapter. `fitting`: one chapter of a booklet, to learn how long it gets. */
function compile(file: PrintFile, site: string, keep: readonly number[], whole: readonly number[], fitting: boolean): Result {
  const { document, paper, size, address } = file;
  const data = JSON.stringify({
    ...document,
    paper,
    size,
    keep,
    whole,
    site,
    fitting,
    shapes: STATE_SHAPES,
    date: document.day.split('-').map(Number),
  });
  const compiled = compiler.compile({ mainFilePath: 'src/typeset/document.typ', inputs: { data } });
  const { result } = compiled;
  if (result) return result;
  compiled.printDiagnostics();
  throw new Error(`Typst could not set ${address}.`);
}

interface Fit {
  readonly result: Result;
  /** The highest number of a spare part that stays. */
  readonly keep: number;
  readonly whole: number;
  /** Even the shortest form is too long. */
  readonly tooLong: boolean;
}

/** Sets a document of one chapter, with as many of its spare parts as the pages it may have can take. */
function fit(file: PrintFile, site: string, fitting: boolean): Fit {
  const whole = Math.max(0, ...file.document.chapters.flatMap(({ blocks }) => blocks.map(({ spare }) => spare ?? 0)));
  for (let keep = whole; ; keep -= 1) {
    const result = compile(file, site, [keep], [whole], fitting);
    if (file.most === undefined) return { result, keep, whole, tooLong: false };
    const marks = Marks.parse(compiler.query(result, { selector: '<chapter-mark>' }));
    const page = (at: 'start' | 'end'): number => marks.find(({ value }) => value.at === at)?.value.page ?? 0;
    const tooLong = page('end') - page('start') >= file.most;
    if (!tooLong || keep === 0) return { result, keep, whole, tooLong };
  }
}

/** The chapters of a booklet, each tried alone, so that the whole is set only once. */
function fitChapters(file: PrintFile, site: string): readonly Fit[] {
  const { lang, title, day, footer, trial, licence, labels, chapters } = file.document;
  return chapters.map((chapter) =>
    fit({ ...file, document: { kind: 'sheet', lang, title, day, footer, trial, licence, labels, chapters: [chapter] } }, site, true),
  );
}

/** Sets a file; where a chapter is longer than it may be, its spare parts are left out one after the other. */
export async function typeset({ file, site }: { readonly file: PrintFile; readonly site: string }): Promise<Typeset> {
  const { chapters, kind } = file.document;
  const fits = kind === 'booklet' ? fitChapters(file, site) : [fit(file, site, false)];
  const [keep, whole] = [fits.map((each) => each.keep), fits.map((each) => each.whole)];
  const result = kind === 'booklet' ? compile(file, site, keep, whole, false) : fits[0]?.result;
  if (!result) throw new Error(`${file.address} has no chapter.`);
  const pdf = compiler.pdf(result, { pdfStandard: 'ua-1' });
  // Without this, memory grows with every file.
  compiler.evictCache(0);
  const packed = await PDFDocument.load(pdf, { updateMetadata: false });
  const bytes = await packed.save({ useObjectStreams: true, addDefaultPage: false, updateFieldAppearances: false });
  return { pdf: bytes, pages: packed.getPageCount(), tooLong: chapters.flatMap(({ id }, at) => (fits[at]?.tooLong ? [id] : [])) };
}
