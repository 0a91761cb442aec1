import { expect, test } from 'vitest';
import { exampleChoice, withPlatform } from '../checks/example.ts';
import { textMarksAreClosed } from './text-marks-are-closed.ts';

const TODAY = '2026-11-25';

test('refuses a backtick without its partner', () => {
  const problems = textMarksAreClosed(withPlatform({ choices: [exampleChoice({ steps: ['Open `Settings.'] })] }), TODAY);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject({ field: 'choices[0].steps[0]' });
});

test('refuses strong words that do not end', () => {
  const problems = textMarksAreClosed(withPlatform({ choices: [exampleChoice({ stops: ['**All of it.'] })] }), TODAY);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject({ field: 'choices[0].stops[0]' });
});

test('refuses HTML and links', () => {
  const problems = textMarksAreClosed(withPlatform({ choices: [exampleChoice({ stops: ['See [this](https://example.org).'] })] }), TODAY);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject({ found: 'holds a link or HTML' });
});

test('lets words on a screen hold what they like', () => {
  const problems = textMarksAreClosed(withPlatform({ choices: [exampleChoice({ steps: ['Add `<meta name="robots">`.'] })] }), TODAY);
  expect(problems).toEqual([]);
});
