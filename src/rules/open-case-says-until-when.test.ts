import { expect, test } from 'vitest';
import { withAction } from '../checks/example.ts';
import { openCaseSaysUntilWhen } from './open-case-says-until-when.ts';

const TODAY = '2026-11-25';

test('refuses an open case that does not say how far we looked', () => {
  const problems = openCaseSaysUntilWhen(withAction({ status: 'open', closed: undefined }), TODAY);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject({ field: 'lookedUntil' });
});

test('is content with a date', () => {
  const problems = openCaseSaysUntilWhen(withAction({ status: 'open', closed: undefined, lookedUntil: '2026-08' }), TODAY);
  expect(problems).toEqual([]);
});
