import { defineConfig } from 'vitest/config';

/** The built program in real pseudo-terminals: needs `npm run build`. Each test drives a process of its own. */
export default defineConfig({
  test: { include: ['tests/terminal/**/*.test.ts'], testTimeout: 120_000, maxWorkers: 2 },
});
