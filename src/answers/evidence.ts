import type { Source } from '../schemas/source.ts';
import type { Grade } from '../schemas/vocabulary.ts';
import { latestDay } from './day.ts';

/**
 * The grade of one claim from the sources that show it: `official` when one is official and its own text was read,
 * `reported` for press, campaigners, law firms, or an official text known only by quotation, else `weak`.
 */
export function gradeOf(sources: readonly Pick<Source, 'kind' | 'readAs'>[]): Grade {
  if (sources.some(({ kind, readAs }) => kind === 'official' && readAs !== 'quotation')) return 'official';
  return sources.some(({ kind }) => kind !== 'reference' && kind !== 'blog') ? 'reported' : 'weak';
}

const ORDER: readonly Grade[] = ['official', 'reported', 'weak'];

/** The weakest of several grades: an answer is as good as its weakest part. */
export function weakestGrade(grades: readonly Grade[]): Grade | undefined {
  return ORDER.findLast((grade) => grades.includes(grade));
}

/** When a source spoke: its last change, else its publication, else the day its copy was made. */
export function dayOf(source: Pick<Source, 'published' | 'updated' | 'captured'>): string | undefined {
  return latestDay([source.updated, source.published]) ?? source.captured;
}

/** The newest of some sources, or nothing when all are undated. */
export function newestOf<S extends Pick<Source, 'published' | 'updated' | 'captured'>>(
  sources: readonly S[],
): { readonly source: S; readonly day: string } | undefined {
  const day = latestDay(sources.map(dayOf));
  const source = sources.find((candidate) => day !== undefined && dayOf(candidate) === day);
  return source && day !== undefined ? { source, day } : undefined;
}
