import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../support/run.js';
import { type Dice, diceOf } from './killed/dice.js';
import { ways } from './killed/endings.js';
import { plainManner } from './killed/lineByLine.js';
import { screenManner } from './killed/screenManner.js';
import { fileOf } from './killed/shell.js';
import type { Walk } from './killed/standing.js';
import { walked } from './killed/walk.js';
import { folder } from './support.js';

/** Another one each time, so that every run looks elsewhere: KILL_SEED repeats one. */
const seed = Number(process.env.KILL_SEED ?? Date.now() % 1_000_000_007);
const kills = Number(process.env.KILLS ?? 100);

type Interview = Pick<Walk, 'manner' | 'organization' | 'columns' | 'rows'>;

const interviews: readonly Interview[] = [
  { manner: screenManner, organization: 'abel', columns: 80, rows: 24 },
  { manner: screenManner, organization: 'born', columns: 120, rows: 40 },
  { manner: screenManner, organization: 'cohn', columns: 100, rows: 30 },
  { manner: plainManner, organization: 'dorn', columns: 120, rows: 40 },
];

/** Walks through an interview, and finds nothing wrong with its file in the end. */
async function walk(interview: Interview, how: Pick<Walk, 'ways' | 'kills'>, dice: Dice): Promise<void> {
  try {
    const { ledger } = await walked({ ...interview, ...how, dice });
    expect(ledger.size).toBeGreaterThan(0);
  } catch (error) {
    throw new Error(`${(error as Error).message}\nKILL_SEED=${seed} repeats it.`, { cause: error });
  }
  const { status, stderr } = await run(['lint', join(folder(), fileOf(interview.organization) ?? '')]);
  expect([status, stderr]).toEqual([0, expect.any(String)]);
}

describe('an interview', () => {
  it(`that is killed ${kills} times keeps every answer, and goes on where it was`, {
    timeout: 300_000,
  }, async () => {
    for (const [at, interview] of interviews.entries()) {
      await walk(interview, { ways, kills: Math.ceil(kills / interviews.length) }, diceOf(seed + at));
    }
  });

  it.each(interviews.slice(2))(
    'that is left by Ctrl-C ten times does so, too: $organization',
    async (interview) => {
      await walk(interview, { ways: ['Ctrl-C'], kills: 10 }, diceOf(seed + 10));
    },
  );
});
