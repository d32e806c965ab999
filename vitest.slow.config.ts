import { defineConfig } from 'vitest/config';
export default defineConfig({
  test: { maxWorkers: 1, testTimeout: 120_000, hookTimeout: 400_000, include: ['tests/**/*.test.ts'] },
});
