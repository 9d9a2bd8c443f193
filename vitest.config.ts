import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** `unit`: rooms by themselves, with real wire servers where they talk to one. `infra`: what the CDK app synthesises. `journeys`: whole walks. */
export default defineConfig({
  test: {
    // One more than there are processors: a journey waits for its program a third of the time.
    maxWorkers: availableParallelism() + 1,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/shared/**/*.test.ts', 'test/functions/**/*.test.ts', 'test/cdk/local/**/*.test.ts'],
          // One room knows nothing of another and keeps nothing: loading each anew for each of some 270 files takes longer than the tests.
          isolate: false,
          testTimeout: 20_000,
        },
      },
      { test: { name: 'infra', include: ['test/cdk/*.test.ts'], isolate: false, testTimeout: 60_000, hookTimeout: 300_000 } },
      { test: { name: 'journeys', include: ['test/journeys/**/*.test.ts'], testTimeout: 240_000, hookTimeout: 60_000 } },
    ],
  },
});
