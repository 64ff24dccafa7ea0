import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/package/**', 'tests/terminal/**', 'tests/browser/**'],
    testTimeout: 20_000,
    isolate: false,
    // One worker fewer than cores is the default, which leaves half of a small machine idle.
    maxWorkers: '100%',
  },
});
