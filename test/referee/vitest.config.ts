import { defineConfig } from 'vitest/config';

/** What needs LibreOffice: run by `npm run test:referee`, which installs it first. */
export default defineConfig({
  test: { name: 'referee', root: import.meta.dirname, include: ['**/*.referee.ts'], testTimeout: 120_000, hookTimeout: 120_000 },
});
