import { defineConfig } from 'vitest/config';

/** Where CI wants the counts as JSON; unset elsewhere. */
const reportFile = process.env['EVENKEEL_TEST_REPORT'];

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // The machine CI runs on has two cores, and many tests start processes of their own.
    maxWorkers: 2,
    testTimeout: 120_000,
    // Tests with real processes meet a machine's worst moments; vitest names what needed a second try.
    retry: process.env['CI'] === undefined ? 0 : 1,
    hookTimeout: 120_000,
    reporters: reportFile === undefined ? ['default'] : ['default', 'json'],
    ...(reportFile !== undefined && { outputFile: { json: reportFile } }),
  },
});
