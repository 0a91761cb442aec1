import type { Platform } from '../schemas/platform.ts';
import type { Grade } from '../schemas/vocabulary.ts';
import { pickSources } from './answer.ts';
import { gradeOf } from './evidence.ts';

/** How well a practice or choice is shown: by the sources of its default or path, and by all of its sources together. */
export interface ClaimGrade {
  readonly id: string;
  readonly claim: Grade;
  readonly record: Grade;
}

/** The grades of every practice (but those of which nothing is known) and every choice of a platform. */
export function claimGrades(platform: Platform): readonly ClaimGrade[] {
  const records = [
    ...platform.practices
      .filter((practice) => practice.default !== 'unknown')
      .map(({ id, sources, defaultSources }) => ({ id, sources, shown: defaultSources })),
    ...platform.choices.map(({ id, sources, pathSources }) => ({ id, sources, shown: pathSources.length > 0 ? pathSources : sources })),
  ];
  return records.map(({ id, sources, shown }) => ({
    id,
    claim: gradeOf(pickSources(platform, shown)),
    record: gradeOf(pickSources(platform, sources)),
  }));
}

/** Share of each grade in percent, rounded. */
export function gradeShares(grades: readonly Grade[]): readonly { readonly grade: Grade; readonly share: number }[] {
  return (['official', 'reported', 'weak'] as const).map((grade) => ({
    grade,
    share: Math.round((grades.filter((each) => each === grade).length / Math.max(1, grades.length)) * 100),
  }));
}
