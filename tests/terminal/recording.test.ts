import { expect, test } from 'vitest';
// @ts-expect-error: a script without types
import { record } from '../../scripts/recording/record.js';
import { repositoryFile } from '../support/run.js';

test('the film in the README shows the program as it is (npm run record)', async () => {
  expect(await record()).toBe(repositoryFile('docs/images/interview.svg'));
});
