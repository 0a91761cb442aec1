import { defineConfig } from 'vitest/config';

/** Checks of the finished PDFs; they need a built site. */
export default defineConfig({ test: { include: ['src/checks/print/*.check.ts'], testTimeout: 120_000 } });
