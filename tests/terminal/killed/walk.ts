import { standingAfter } from './found.js';
import { runUntilKilled } from './run.js';
import type { Standing, Walk } from './standing.js';

/** Kills an interview as often as is asked for, and takes it up again each time; returns how it stands at the end. */
export async function walked(walk: Walk): Promise<Standing> {
  const { ways, kills, organization, manner } = walk;
  let standing: Standing = {
    command: `readiness assess --organization ${organization}${manner.option}`,
    ledger: new Map(),
    isSaved: false,
    hasPeople: false,
    leftovers: [],
    total: 1,
  };
  for (let kill = 0; kill < kills; kill += 1) {
    const way = ways[kill % ways.length] as (typeof ways)[number];
    const log = [`${organization}, kill ${kill + 1}: ${standing.command}`];
    try {
      const run = await runUntilKilled(walk, standing, way, log);
      standing = await standingAfter(run, standing, walk, way);
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      throw new Error(`${why}\n${log.join('\n')}`, { cause: error });
    }
  }
  return standing;
}
