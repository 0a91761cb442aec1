/** Typesets one document with Typst, in a worker thread. */
import { PDFDocument } from '@cantoo/pdf-lib';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { z } from 'astro/zod';
import type { PrintFile } from '../print/model.ts';

const FACES = ['source-sans-3/400Regular', 'source-sans-3/600SemiBold', 'source-sans-3/700Bold', 'source-serif-4/600SemiBold'];
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

/** Sets a file; where a chapter is longer than it may be, its spare parts are left out one kind after the other. */
export async function typeset({ file, site }: { readonly file: PrintFile; readonly site: string }): Promise<Typeset> {
  const { document, paper, size, most } = file;
  /** For each chapter the highest number of a spare part that stays. */
  const keep = document.chapters.map(({ blocks }) => Math.max(0, ...blocks.map(({ spare }) => spare ?? 0)));
  const whole = [...keep];
  for (;;) {
    const data = JSON.stringify({ ...document, paper, size, keep, whole, site, date: document.day.split('-').map(Number) });
    const compiled = compiler.compile({ mainFilePath: 'src/typeset/document.typ', inputs: { data } });
    const { result } = compiled;
    if (!result) {
      compiled.printDiagnostics();
      throw new Error(`Typst could not set ${file.address}.`);
    }
    const marks = Marks.parse(compiler.query(result, { selector: '<chapter-mark>' }));
    const page = (id: string, at: 'start' | 'end'): number =>
      marks.find(({ value }) => value.id === id && value.at === at)?.value.page ?? 0;
    const long = document.chapters.filter(({ id }) => most !== undefined && page(id, 'end') - page(id, 'start') + 1 > most);
    const shorter = document.chapters.flatMap((chapter, at) => (long.includes(chapter) && (keep[at] ?? 0) > 0 ? [at] : []));
    if (shorter.length === 0) {
      const pdf = compiler.pdf(result, { pdfStandard: 'ua-1' });
      // Without this, memory grows with every file.
      compiler.evictCache(0);
      const packed = await PDFDocument.load(pdf, { updateMetadata: false });
      const bytes = await packed.save({ useObjectStreams: true, addDefaultPage: false, updateFieldAppearances: false });
      return { pdf: bytes, pages: packed.getPageCount(), tooLong: long.map(({ id }) => id) };
    }
    for (const at of shorter) keep[at] = (keep[at] ?? 0) - 1;
  }
}
