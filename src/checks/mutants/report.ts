import { z } from 'astro/zod';
import type { Survivor } from './survivors.ts';

/** Lines and columns count from 1. */
const Position = z.object({ line: z.int(), column: z.int() });
const Report = z.object({
  files: z.record(
    z.string(),
    z.object({
      source: z.string(),
      mutants: z.array(
        z.object({
          mutatorName: z.string(),
          replacement: z.string().optional(),
          location: z.object({ start: Position, end: Position }),
          status: z.enum(['Killed', 'Timeout', 'Survived', 'NoCoverage', 'Ignored', 'RuntimeError', 'CompileError', 'Pending']),
        }),
      ),
    }),
  ),
});

/** One change made on purpose to one expression. */
export interface Mutant {
  readonly file: string;
  readonly line: number;
  readonly mutator: string;
  /** What stood there → what was put there, each on one line and cut short. */
  readonly change: string;
  readonly noticed: boolean;
}

const LONGEST = 80;

function short(code: string): string {
  const line = code.replaceAll(/\s+/g, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}

type Place = Readonly<Record<'start' | 'end', z.infer<typeof Position>>>;

function cutOut(source: string, { start, end }: Place): string {
  const lines = source.split('\n').slice(start.line - 1, end.line);
  const text = lines.join('\n');
  return text.slice(start.column - 1, text.length - (lines.at(-1)?.length ?? 0) + end.column - 1);
}

/** The changes of a report of Stryker. What it leaves out (code that runs once at load) and what is no program any more do not count. */
export function readReport(report: unknown): readonly Mutant[] {
  const { files } = Report.parse(report);
  return Object.entries(files).flatMap(([file, { source, mutants }]) =>
    mutants
      .filter(({ status }) => ['Killed', 'Timeout', 'Survived', 'NoCoverage'].includes(status))
      .map(({ location, mutatorName, replacement = '', status }) => ({
        file,
        line: location.start.line,
        mutator: mutatorName,
        change: `${short(cutOut(source, location))} → ${short(replacement)}`,
        noticed: status === 'Killed' || status === 'Timeout',
      })),
  );
}

/** The room of a file: `src/answers/day.ts` → `answers`. */
function roomOf(file: string): string {
  return file.split('/')[1] ?? file;
}

function share(mutants: readonly Mutant[]): number {
  return (mutants.filter(({ noticed }) => noticed).length / Math.max(1, mutants.length)) * 100;
}

function tellShare(name: string, mutants: readonly Mutant[]): string {
  const noticed = mutants.filter((mutant) => mutant.noticed).length;
  return `${name.padEnd(50)} ${share(mutants).toFixed(1).padStart(5)} %  ${noticed} of ${mutants.length}`;
}

/**
 * What is said of a run, and what of it is a failure: a room below its floor, in such a room a survivor without a reason, and a
 * reason whose change no longer survives. `listed` are the reasons of the files that were asked for.
 */
export function judge(
  mutants: readonly Mutant[],
  floors: Readonly<Record<string, number>>,
  listed: readonly Survivor[],
): { readonly lines: readonly string[]; readonly failures: readonly string[] } {
  const shares: string[] = [];
  const failures: string[] = [];
  for (const [room = '', ofRoom = []] of Map.groupBy(mutants, ({ file }) => roomOf(file))) {
    shares.push(tellShare(room, ofRoom));
    for (const [file, ofFile] of Map.groupBy(ofRoom, (mutant) => mutant.file)) shares.push(tellShare(`  ${file}`, ofFile));
    const floor = floors[room] ?? 0;
    if (share(ofRoom) < floor)
      failures.push(`src/${room}: ${share(ofRoom).toFixed(1)} % of the changes are noticed, and ${floor} % must be.`);
  }
  const reasons = [...listed];
  const survivors: string[] = [];
  for (const { file, line, mutator, change } of mutants
    .filter(({ noticed }) => !noticed)
    .toSorted((a, b) => a.file.localeCompare(b.file) || a.line - b.line)) {
    const index = reasons.findIndex((reason) => reason.file === file && reason.change === change);
    const [reason] = index < 0 ? [] : reasons.splice(index, 1);
    survivors.push(`${file}:${line} ${mutator} · ${change}${reason ? `\n    listed: ${reason.why}` : ''}`);
    if (!reason && roomOf(file) in floors)
      failures.push(`${file}:${line} · ${change} is noticed by no test. Test it, or give a reason in src/checks/mutants/survivors.ts.`);
  }
  for (const { file, change } of reasons)
    failures.push(`${file} · ${change} does not survive. Remove it from src/checks/mutants/survivors.ts.`);
  return { lines: [...survivors, ...shares], failures };
}
