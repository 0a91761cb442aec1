import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['src/**/*.test.ts'], passWithNoTests: false, allowOnly: false, env: { BUILD_DATE: '2026-11-25' } },
});
