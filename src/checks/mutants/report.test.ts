import { expect, test } from 'vitest';
import { judge, readReport, type Mutant } from './report.ts';

const SOURCE = `export function isLate(day: string): boolean {
  return day > '2026'
    && day !== 'never';
}`;

const mutant = (over: object) => ({
  mutatorName: 'BooleanLiteral',
  replacement: 'true',
  location: { start: { line: 2, column: 10 }, end: { line: 2, column: 22 } },
  status: 'Killed',
  ...over,
});

test('a report is read with the words that were changed, and without what Stryker left out', () => {
  const mutants = [
    mutant({ replacement: 'false', location: { start: { line: 2, column: 10 }, end: { line: 3, column: 23 } }, status: 'Survived' }),
    mutant({}),
    mutant({ status: 'Timeout' }),
    mutant({ status: 'NoCoverage' }),
    mutant({ status: 'Ignored' }),
    mutant({ status: 'CompileError' }),
  ];
  const read = readReport({ files: { 'src/answers/late.ts': { source: SOURCE, mutants } } });
  expect(read[0]).toEqual({
    file: 'src/answers/late.ts',
    line: 2,
    mutator: 'BooleanLiteral',
    change: "day > '2026' && day !== 'never' → false",
    noticed: false,
  });
  expect(read.map(({ noticed }) => noticed)).toEqual([false, true, true, false]);
  expect(read[1]?.change).toBe("day > '2026' → true");
});

const late = (noticed: boolean, change = 'a → b'): Mutant => ({ file: 'src/answers/late.ts', line: 7, mutator: 'Other', change, noticed });

const reason = { file: 'src/answers/late.ts', change: 'a → b', why: 'Nobody can see it.' };

test('a room below its floor fails, one above it or without a floor does not', () => {
  const mutants = [late(true), late(false), { ...late(false), file: 'src/print/ways.ts' }];
  expect(judge(mutants, { answers: 50 }, [reason]).failures).toEqual([]);
  expect(judge(mutants, { answers: 51 }, [reason]).failures).toEqual(['src/answers: 50.0 % of the changes are noticed, and 51 % must be.']);
});

test('a survivor is told with its reason; one listed once covers one place, and one without a reason fails', () => {
  const { lines, failures } = judge([late(false), late(false)], { answers: 0 }, [reason]);
  expect(lines.slice(0, 2)).toEqual([
    'src/answers/late.ts:7 Other · a → b\n    listed: Nobody can see it.',
    'src/answers/late.ts:7 Other · a → b',
  ]);
  expect(failures).toEqual([
    'src/answers/late.ts:7 · a → b is noticed by no test. Test it, or give a reason in src/checks/mutants/survivors.ts.',
  ]);
});

test('a reason for a change that is noticed by now, or is made no more, fails', () => {
  const failure = 'src/answers/late.ts · a → b does not survive. Remove it from src/checks/mutants/survivors.ts.';
  expect(judge([late(true)], {}, [reason]).failures).toEqual([failure]);
  expect(judge([], {}, [reason]).failures).toEqual([failure]);
});
