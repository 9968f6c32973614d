import { defineConfig } from 'vitest/config';

/** Everything that needs no browser and no build. What does: tests/journeys.config.ts. */
export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    exclude: [
      'tests/journeys/**',
      'tests/durability/**',
      'tests/webmail/**',
      'tests/hostile/**',
      'tests/manifest*.test.ts',
    ],
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
});
