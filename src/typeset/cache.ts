/** PDFs that were set before, each with what is known of it in a file beside it. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'astro/zod';

export const CACHE = 'node_modules/.cache/opt-out-atlas';

/** What is kept beside a file. */
const Note = z.object({ pages: z.int(), tooLong: z.array(z.string()), sha256: z.string() });

/** A file as it came from the setter. */
export interface SetFile {
  readonly pdf: Uint8Array;
  readonly pages: number;
  /** Chapters that are too long however short. */
  readonly tooLong: readonly string[];
}

/** A file in the cache. */
export interface KeptFile extends Omit<SetFile, 'pdf'> {
  readonly bytes: number;
  readonly path: string;
}

function hashOf(pdf: Uint8Array): string {
  return createHash('sha256').update(pdf).digest('hex');
}

/** Writes a file whole or not at all, also when the build is cut short or a second one runs beside it. */
export function writeWhole(path: string, content: string | Uint8Array): void {
  const unfinished = `${path}.${process.pid}.new`;
  mkdirSync(dirname(path), { recursive: true });
  try {
    writeFileSync(unfinished, content);
    renameSync(unfinished, path);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
}

function contentOf(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

function noteOf(path: string): z.infer<typeof Note> | undefined {
  try {
    return Note.safeParse(JSON.parse(readFileSync(path, 'utf8'))).data;
  } catch {
    return undefined;
  }
}

/** What the cache holds under a name; nothing when a part of it is missing or not what was written, so that it is made anew. */
export function takeFile(name: string): KeptFile | undefined {
  const note = noteOf(`${name}.json`);
  const pdf = note && contentOf(`${name}.pdf`);
  if (!note || !pdf || hashOf(pdf) !== note.sha256) return undefined;
  return { pages: note.pages, tooLong: note.tooLong, bytes: pdf.length, path: `${name}.pdf` };
}

/** Keeps a file under a name. */
export function keepFile(name: string, { pdf, pages, tooLong }: SetFile): KeptFile {
  writeWhole(`${name}.pdf`, pdf);
  writeWhole(`${name}.json`, JSON.stringify({ pages, tooLong, sha256: hashOf(pdf) }));
  return { pages, tooLong, bytes: pdf.length, path: `${name}.pdf` };
}

/** What to do when there is no room for the PDFs or no way into the cache, in one line; nothing for any other error. */
export function adviceOn(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  if (error.code === 'ENOSPC' || error.code === 'EDQUOT')
    return `The disk is full (${error.message}). The PDFs need about 100 MB in ${CACHE}/ and 150 MB in the site. Make room, or build without them: PDF=off npm run build`;
  if ('path' in error && String(error.path).includes(CACHE))
    return `The PDFs cannot be kept (${error.message}). Make ${CACHE}/ a folder that you may write to, or build without them: PDF=off npm run build`;
  return undefined;
}
