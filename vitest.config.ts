import { configDefaults, defineConfig } from 'vitest/config';

// Two kinds of test. What is pure (unit, model) runs at once; everything else gets a real PostgreSQL and a real
// Redis, started once per run. A project's globalSetup runs only when one of its files is asked for, so
// `npm test -- test/unit` starts no server.
const pure = ['test/unit/**/*.test.ts', 'test/model/**/*.test.ts'];

export default defineConfig({
  test: {
    pool: 'forks',
    maxWorkers: 2,
    projects: [
      // The limit is for what hangs, not for a machine that is busy.
      // Nothing is kept between files, so they may share what they load.
      { extends: true, test: { name: 'pure', include: pure, testTimeout: 60_000, isolate: false } },
      {
        extends: true,
        test: {
          name: 'servers',
          include: ['test/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...pure],
          globalSetup: ['test/support/global-setup.ts'],
          setupFiles:
            process.env.GOUFU_CHECK_ANSWERS || process.env.GOUFU_EXAMPLES
              ? ['test/support/contract/setup.ts']
              : [],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
