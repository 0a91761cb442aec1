import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Some tests start a program of ours and wait for it; on a busy machine that takes a while.
  test: { testTimeout: 60_000, include: ['src/**/*.test.ts'], passWithNoTests: false, allowOnly: false, env: { BUILD_DATE: '2026-11-25' } },
});
