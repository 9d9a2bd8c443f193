import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** What needs Chromium: run by `npm run test:browser`, which installs it first. */
export default defineConfig({
  test: {
    name: 'browser',
    root: import.meta.dirname,
    include: ['**/*.browser.ts'],
    maxWorkers: availableParallelism(),
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
