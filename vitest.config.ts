import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/package/**', 'tests/terminal/**'],
    testTimeout: 20_000,
    isolate: false,
  },
});
