import { defineConfig } from 'vitest/config'
import { LongestFirst } from './tests/support/setup/longestFirst.ts'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/support/setup/build.ts'],
    setupFiles: ['tests/support/setup/eachFile.ts'],
    // Vitest leaves one core for itself, of two that is half.
    maxWorkers: '100%',
    // No test changes what another sees, and to load the sources anew for each file takes longer than most files do.
    isolate: false,
    sequence: { sequencer: LongestFirst },
    testTimeout: 120_000,
    hookTimeout: 120_000,
    coverage: { include: ['src/**'], exclude: ['src/cli/dev/**', '**/*.generated.ts'] },
  },
})
