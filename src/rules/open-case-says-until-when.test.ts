import { expect, test } from 'vitest';
import { withAction } from '../checks/example.ts';
import { said } from '../checks/said.ts';
import { openCaseSaysUntilWhen } from './open-case-says-until-when.ts';

test.each(['open', 'unknown'])('refuses a case whose status is %s and that does not say how far we looked', (status) => {
  expect(said(openCaseSaysUntilWhen, withAction({ status, closed: undefined }))).toEqual([
    `content/actions/case/facts.yaml · lookedUntil is missing although the status is ${status}. Write the date of the newest source searched: “no decision found as of …”.`,
  ]);
});

test('is content with a date', () => {
  expect(said(openCaseSaysUntilWhen, withAction({ status: 'open', closed: undefined, lookedUntil: '2026-08' }))).toEqual([]);
});

test('asks a case with an outcome for none', () => {
  expect(said(openCaseSaysUntilWhen, withAction({ status: 'settled' }))).toEqual([]);
});
