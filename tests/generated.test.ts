import { expect, test } from 'vitest';
// @ts-expect-error: a script without types
import { generated } from '../scripts/generated.js';
import * as schemas from '../src/model/schemas.js';
import { repositoryFile, run } from './support/run.js';

test('what is generated and committed is current (npm run generate)', async () => {
  const files: Record<string, string> = await generated(
    async (argv: string[], columns?: number) =>
      (await run(argv, columns === undefined ? {} : { terminal: true, columns })).stdout,
    schemas,
  );
  for (const [file, content] of Object.entries(files)) expect(repositoryFile(file), file).toBe(content);
}, 60_000);
