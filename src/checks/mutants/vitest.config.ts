import { defineConfig } from 'vitest/config';
import config from '../vitest.config.ts';

/** The tests of the rooms. Those of the checks read all of the content, and are no measure of how well a room is tested by itself. */
export default defineConfig({ test: { ...config.test, exclude: ['src/checks/**'] } });
