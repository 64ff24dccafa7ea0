import { setTimeout as delay } from 'node:timers/promises';
import type { Terminal } from '../../../scripts/terminal.js';
import { end, isHeard, type Way } from './endings.js';
import type { Page, Step } from './manner.js';
import { enter, typedInFile } from './shell.js';
import type { Expected, Standing, Walk } from './standing.js';

/** One run of the program, from its start until it is killed. */
export interface Run {
  terminal: Terminal;
  /** What was done, for the message of a failure. */
  log: string[];
  /** Known when it has been killed. */
  expected: Expected;
}

/** Takes an interview up, goes on with it for a while, and kills it at any moment. */
export async function runUntilKilled(walk: Walk, standing: Standing, way: Way, log: string[]): Promise<Run> {
  const { dice, manner } = walk;
  const terminal = enter(standing.command, walk);
  const { ledger, at, isSaved, hasPeople, total } = standing;
  const expected: Expected = { ledgers: [ledger], at, isSaved, hasPeople, isEarly: false, total };
  const run = { terminal, log, expected };
  if (dice.chance(0.08)) {
    await delay(dice.whole(0, 400));
    return killed(run, way);
  }
  await terminal.until(() => manner.page(terminal) !== undefined);
  let hasArrived = false;
  for (let steps = dice.whole(0, 7); ; steps -= 1) {
    const page = pageNow(run, walk);
    if (!hasArrived && isPlace(page)) {
      mustBeAt(standing, page);
      hasArrived = true;
    }
    if (isPlace(page)) run.expected.at = page.asked?.question.id;
    const step = manner.step(page, ledgerOf(run), dice);
    if (steps <= 0) return cutOff(run, step, page, walk, way);
    await perform(run, step, page, walk);
  }
}

const ledgerOf = ({ expected: { ledgers } }: Run) => ledgers[0] ?? new Map();

/** What is shown, with the number of questions that was last told. */
function pageNow({ terminal, expected }: Run, { manner, organization }: Walk): Page {
  const page = manner.page(terminal);
  if (page === undefined) throw new Error(`There is no page.\n${terminal.text()}`);
  expected.total = page.total ?? expected.total;
  const typed =
    page.asked?.question.type === 'multi' ? typedInFile(organization)[page.asked.question.id] : undefined;
  return { ...page, typed, total: expected.total };
}

/** Whether a page is a place in the interview, not one before it. */
const isPlace = ({ kind }: Page): boolean => kind !== 'begin' && kind !== 'role' && kind !== 'people';

function mustBeAt({ at, isSaved }: Standing, { asked }: Page): void {
  const id = asked?.question.id;
  if (isSaved && id !== at) throw new Error(`It goes on with ${id}, but it was at ${at}.`);
}

/** What has to be found once a page has been shown after a step. */
function confirmed(run: Run, step: Step, page: Page): void {
  run.expected.ledgers = [step.after];
  if (page.kind === 'people') Object.assign(run.expected, { isSaved: true, hasPeople: true });
}

/** How often a page has been drawn: the cursor is hidden first. */
const draws = (terminal: Terminal): number => terminal.output().split('\x1b[?25l').length;

async function perform(run: Run, step: Step, page: Page, { manner }: Walk): Promise<void> {
  const { terminal, log } = run;
  log.push(`${page.kind} ${page.asked?.question.id ?? ''}: ${step.keys.join(' ')}`);
  const mark = manner.mark(terminal);
  const before = draws(terminal);
  terminal.press(...step.keys);
  if (step.mayStay) {
    await terminal.until(() => draws(terminal) > before);
    await terminal.settled();
    await terminal.until(() => manner.page(terminal) !== undefined);
  } else await terminal.until(() => manner.hasMoved(terminal, mark));
  confirmed(run, step, page);
}

/** Kills it in the middle of a step, or a moment after its last key. */
async function cutOff(run: Run, step: Step, page: Page, walk: Walk, way: Way): Promise<Run> {
  const { dice, manner } = walk;
  const { terminal, log } = run;
  const count = dice.chance(0.5) ? step.keys.length : dice.whole(0, step.keys.length);
  const pause = Math.round(dice.whole(0, 60) * dice.whole(0, 60)) / 60;
  const mark = manner.mark(terminal);
  terminal.press(...step.keys.slice(0, count));
  await delay(pause);
  const isDone = count === step.keys.length;
  const pressed = `${step.keys.slice(0, count).join(' ')}${isDone ? '' : ' …'}`;
  log.push(`${page.kind} ${page.asked?.question.id ?? ''}: ${pressed}; after ${pause} ms ${way}`);
  if (manner.hasMoved(terminal, mark)) arrived(run, step, page, manner.page(terminal));
  else if (isDone) mayHaveArrived(run, step, page);
  killed(run, way);
  // Keys that change nothing may still come while it ends.
  const isRaw = manner.option === '' && isHeard(way) && way !== 'Ctrl-C';
  if (isRaw && dice.chance(0.3)) terminal.press('down', 'up');
  return run;
}

function arrived(run: Run, step: Step, page: Page, next: Page | undefined): void {
  confirmed(run, step, page);
  if (next && isPlace(next)) run.expected.at = next.asked?.question.id;
}

function mayHaveArrived({ expected }: Run, step: Step, { kind }: Page): void {
  expected.ledgers = [...expected.ledgers, step.after];
  expected.at = undefined;
  if (kind !== 'people') return;
  expected.hasPeople = undefined;
  expected.isSaved ||= undefined;
}

function killed(run: Run, way: Way): Run {
  const { terminal, expected } = run;
  expected.isEarly = terminal.output() === '';
  // Who leaves before the first question keeps what is known by then of who answers.
  if (way === 'Ctrl-C') expected.isSaved ||= undefined;
  end(terminal, way);
  return run;
}
