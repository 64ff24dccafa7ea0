import { defineConfig } from 'vitest/config';

/** What is built from the sources: the files that are generated, and the packed tarball, installed as a user would. Slow, and needs the package registry. */
export default defineConfig({
  test: { include: ['tests/package/**/*.test.ts'], testTimeout: 300_000, hookTimeout: 300_000 },
});
