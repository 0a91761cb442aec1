import { expect, test } from 'vitest';
import { exampleEntry, examplePlatform, exampleRecords } from '../checks/example.ts';
import { aliasIsSharedOnPurpose } from './alias-is-shared-on-purpose.ts';

const TODAY = '2026-11-25';

test('refuses an alias of two entries, whatever its case', () => {
  const problems = aliasIsSharedOnPurpose(
    exampleRecords({
      platforms: [
        exampleEntry('a', examplePlatform({ name: 'A', aliases: ['Copilot'] })),
        exampleEntry('b', examplePlatform({ name: 'B', products: ['copilot'] })),
      ],
    }),
    TODAY,
  );
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject({ file: 'content/platforms/b/facts.yaml', found: expect.stringContaining('platforms/a') });
});

test('lets both share it on purpose', () => {
  const problems = aliasIsSharedOnPurpose(
    exampleRecords({
      platforms: [
        exampleEntry('a', examplePlatform({ name: 'A', aliases: ['Copilot'], sharedNames: ['Copilot'] })),
        exampleEntry('b', examplePlatform({ name: 'B', products: ['copilot'], sharedNames: ['copilot'] })),
      ],
    }),
    TODAY,
  );
  expect(problems).toEqual([]);
});
