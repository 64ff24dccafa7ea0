import { defineConfig } from 'vitest/config';

/** The packed tarball, installed as a user would: slow, and needs the package registry. */
export default defineConfig({
  test: { include: ['tests/package/**/*.test.ts'], testTimeout: 300_000, hookTimeout: 300_000 },
});
