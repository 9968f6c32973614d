import { defineConfig } from 'vitest/config';

/** Everything that needs no browser. Journeys in real browsers: tests/journeys.config.ts. */
export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    exclude: ['tests/journeys/**'],
    testTimeout: 20_000,
  },
});
