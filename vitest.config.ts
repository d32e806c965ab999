import { configDefaults, defineConfig } from 'vitest/config';

/** Where discord.js runs beside the fetcher: each brings its own undici, and which is loaded first must be as in the bot. */
const WITH_DISCORD = ['tests/{e2e,page,sandbox,discord,cli,ops}/**/*.test.ts', 'tests/canaries.test.ts'];

export default defineConfig({
  test: {
    globalSetup: ['tests/builders/postgres-template.ts'],
    // One worker more than cores on a small machine, since many tests wait for processes and sockets.
    maxWorkers: 3,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    reporters: ['default'],
    projects: [
      { extends: true, test: { name: 'whole', include: WITH_DISCORD } },
      {
        extends: true,
        test: {
          name: 'parts',
          include: ['tests/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...WITH_DISCORD],
          // Nothing mocks a module, so files may share them: a third of the time is loading.
          isolate: false,
        },
      },
    ],
  },
});
