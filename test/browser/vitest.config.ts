import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** What needs Chromium: run by `npm run test:browser`, which installs it first. */
export default defineConfig({
  test: {
    name: 'browser',
    root: import.meta.dirname,
    include: ['**/*.browser.ts'],
    // The story of a consultation mostly waits for its report, which comes after a minute.
    maxWorkers: availableParallelism() + 1,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
