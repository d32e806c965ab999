import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/builders/postgres-template.ts'],
    // Files share a worker's modules, as none of them mocks any; one worker more than the usual single one on two cores,
    // since many tests wait for processes and sockets.
    isolate: false,
    maxWorkers: 3,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    reporters: ['default'],
  },
});
