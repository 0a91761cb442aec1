import type { Day } from '../schemas/day.ts';
import type { Source } from '../schemas/source.ts';
import type { Grade } from '../schemas/vocabulary.ts';
import { compareDays, latestDay } from './day.ts';

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

/** When a source spoke: its last change, else its publication. The day its copy was made is none of them. */
export function spokenOn({ updated, published }: Pick<Source, 'published' | 'updated'>): Day | undefined {
  return latestDay([updated, published]);
}

/** The newest of some sources: `seen` means that it has no day of its own, and that the day is that of our copy. */
export interface Newest<S> {
  readonly source: S;
  readonly day: Day;
  readonly seen: boolean;
}

/** The newest of some sources, or nothing when all are without any day. */
export function newestOf<S extends Pick<Source, 'published' | 'updated' | 'captured'>>(sources: readonly S[]): Newest<S> | undefined {
  const dated = sources.flatMap((source): readonly Newest<S>[] => {
    const spoken = spokenOn(source);
    const day = spoken ?? source.captured;
    return day === undefined ? [] : [{ source, day, seen: spoken === undefined }];
  });
  return dated.reduce<Newest<S> | undefined>((best, next) => (best && compareDays(next.day, best.day) <= 0 ? best : next), undefined);
}
