import { expect, test } from 'vitest';
import { examplePractice, withPlatform } from '../checks/example.ts';
import { practiceIsGrounded } from './practice-is-grounded.ts';

const TODAY = '2026-11-25';

test('refuses a practice without sources for its default', () => {
  const problems = practiceIsGrounded(withPlatform({ practices: [examplePractice({ defaultSources: [] })] }), TODAY);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject({ field: 'practices[0].defaultSources (training)' });
});

test('refuses a default shown by a source that the practice does not name', () => {
  const problems = practiceIsGrounded(withPlatform({ practices: [examplePractice({ defaultSources: ['other'] })] }), TODAY);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject({ field: 'practices[0].defaultSources (training)', found: expect.stringContaining('other') });
});

test('refuses an unknown that does not say where we looked', () => {
  const problems = practiceIsGrounded(
    withPlatform({ practices: [examplePractice({ default: 'unknown', basis: undefined, sources: [], defaultSources: [] })] }),
    TODAY,
  );
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject({ field: 'practices[0].looked (training)' });
});

test('refuses a practice without basis', () => {
  const problems = practiceIsGrounded(withPlatform({ practices: [examplePractice({ basis: undefined })] }), TODAY);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject({ field: 'practices[0].basis (training)' });
});

test('refuses a dependence that is not explained', () => {
  const problems = practiceIsGrounded(withPlatform({ practices: [examplePractice({ default: 'depends' })] }), TODAY);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject({ field: 'practices[0].defaultNote (training)' });
});

test('refuses a use that is only permitted as headline', () => {
  const problems = practiceIsGrounded(withPlatform({ practices: [examplePractice({ basis: 'permitted' })] }), TODAY);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject({ field: 'practices[0].headline (training)' });
});

test('needs no source for an unknown that says where we looked', () => {
  const problems = practiceIsGrounded(
    withPlatform({
      practices: [
        examplePractice({
          default: 'unknown',
          basis: undefined,
          sources: [],
          defaultSources: [],
          looked: 'Its help pages, November 2026.',
        }),
      ],
    }),
    TODAY,
  );
  expect(problems).toEqual([]);
});
