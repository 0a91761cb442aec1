import { defineConfig } from 'vitest/config';
import { TODAY } from '../site.ts';

export default defineConfig({
  // Some tests start a program of ours and wait for it; on a busy machine that takes a while.
  // The real content is read by some of them, and is of this day; examples name their own days.
  test: { testTimeout: 60_000, include: ['src/**/*.test.ts'], passWithNoTests: false, allowOnly: false, env: { BUILD_DATE: TODAY } },
});
