import { defineConfig } from 'vitest/config';

/** HTML reports in a real browser, Debian's Chromium: needs `npm run build`. */
export default defineConfig({
  test: {
    include: ['tests/browser/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    fileParallelism: false,
  },
});
