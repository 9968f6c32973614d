import { defineConfig } from 'vitest/config';

/** Real browsers, one file after another; how many at a time `npm test` allows which of them: run-steps.ts. */
const project = (name: string, include: string[], exclude: string[] = []) => ({ test: { name, include, exclude } });

/**
 * What needs the built extension and a real browser. `npm test -- --only build,journeys` builds first. A journey gets a second attempt,
 * since a real browser on a busy machine is late now and then; `npm test` names at its end whoever needed it.
 */
export default defineConfig({
  test: {
    projects: [
      project('manifest', ['tests/manifest*.test.ts']),
      project('chromium', ['tests/journeys/**/*.test.ts'], ['tests/journeys/firefox/**']),
      project('firefox', ['tests/journeys/firefox/**/*.test.ts']),
      project('durability', ['tests/durability/**/*.test.ts']),
      project('hostile', ['tests/hostile/**/*.test.ts']),
      project('webmail', ['tests/webmail/**/*.test.ts']),
    ].map(({ test }) => ({
      test: { ...test, testTimeout: 60_000, hookTimeout: 90_000, expect: { poll: { timeout: 10_000 } } },
    })),
    fileParallelism: false,
    maxWorkers: 1,
    sequence: { concurrent: false },
    retry: 1,
  },
});
