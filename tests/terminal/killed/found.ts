import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Terminal } from '../../../scripts/terminal.js';
import { readAnswersYaml } from '../../../src/sources/answers.js';
import { folder } from '../support.js';
import {
  isHeard,
  lastWords,
  resumePrinted,
  saysNothingSaved,
  type Way,
  withoutEcho,
  wrongExit,
  wrongTerminal,
} from './endings.js';
import { differences, type Ledger } from './ledger.js';
import { questionnaire } from './questions.js';
import type { Run } from './run.js';
import { fileOf, leftoversOf, resumeNamedIn } from './shell.js';
import type { Expected, Standing, Walk } from './standing.js';
import { people } from './values.js';

/** How an interview stands after it was killed. Throws where that is not as it has to be. */
export async function standingAfter(
  { terminal, expected }: Run,
  before: Standing,
  walk: Walk,
  way: Way,
): Promise<Standing> {
  const exit = await Promise.race([terminal.exited, delay(5000)]);
  if (exit === undefined) throw new Error(`${way} does not end it.`);
  const { organization, manner } = walk;
  const file = fileOf(organization);
  const { problems, ledger, at, hasPeople } = held(file, expected, organization);
  const leftovers = leftoversOf(organization);
  const isTold = isHeard(way) && !expected.isEarly;
  all([
    ...[wrongExit(way, exit, expected.isEarly)].filter((one) => one !== undefined),
    ...(isHeard(way) ? wrongTerminal(terminal) : []),
    ...problems,
    ...wrongLeftovers(leftovers, before, way),
    ...(isTold ? wrongWords({ terminal, file, walk }) : []),
  ]);
  const isSaved = file !== undefined;
  const named = isSaved ? `${resumeNamedIn(file)}${manner.option}` : before.command;
  const command = (isSaved && isTold ? resumePrinted(terminal, file) : undefined) ?? named;
  return { command, ledger, at: expected.at ?? at, isSaved, hasPeople, leftovers, total: expected.total };
}

function all(problems: readonly string[]): void {
  if (problems.length > 0) throw new Error(problems.join('\n'));
}

/** What a file holds, and what is wrong with that. */
function held(
  file: string | undefined,
  { ledgers, at, isSaved, hasPeople }: Expected,
  organization: string,
): { problems: string[]; ledger: Ledger; at?: string | undefined; hasPeople: boolean } {
  const [first = new Map()] = ledgers;
  if (file === undefined)
    return { problems: isSaved ? ['There is no file.'] : [], ledger: first, hasPeople: false };
  const { responses, diagnostics } = readAnswersYaml(file, readFileSync(join(folder(), file)), questionnaire);
  const errors = diagnostics.filter(({ level }) => level === 'error').map((one) => JSON.stringify(one));
  const [response] = responses;
  if (response === undefined || errors.length > 0)
    return { problems: ['It cannot be read.', ...errors], ledger: first, hasPeople: false };
  const { answers, respondent, interview } = response;
  const ledger = ledgers.find((one) => differences(answers, one).length === 0);
  const isHead =
    response.organization === organization &&
    (hasPeople === undefined || respondent.people === (hasPeople ? people : undefined));
  return {
    ledger: ledger ?? first,
    at: interview?.at,
    hasPeople: respondent.people !== undefined,
    problems: [
      ...(isSaved === false ? ['There is a file.'] : []),
      ...(isHead ? [] : [`At its head stands ${response.organization}, ${JSON.stringify(respondent)}.`]),
      ...(ledger ? [] : differences(answers, first)),
      ...(at === undefined || at === interview?.at
        ? []
        : [`It stands at ${interview?.at}, on the screen was ${at}.`]),
    ],
  };
}

/** A process that is killed at once may leave its lock and one file that it was writing, and the next one these only. */
function wrongLeftovers(leftovers: readonly string[], before: Standing, way: Way): string[] {
  const fresh = leftovers.filter((name) => !before.leftovers.includes(name));
  const others = leftovers.filter((name) => !name.endsWith('.lock'));
  return [
    ...(way === 'SIGKILL' ? [] : fresh.map((name) => `${name} was left.`)),
    ...(others.length > 1 ? [`Files add up: ${leftovers.join(', ')}.`] : []),
  ];
}

function wrongWords({
  terminal,
  file,
  walk,
}: Pick<Run, 'terminal'> & { file: string | undefined; walk: Walk }): string[] {
  const { option } = walk.manner;
  const shown = `\n${terminal.text()}`;
  if (file === undefined)
    return saysNothingSaved(terminal) ? [] : [`It does not say that nothing was saved.${shown}`];
  const wanted = `readiness assess --answers ${file}${option}`;
  const isAlone = option !== '' || isWithoutRest(terminal);
  return resumePrinted(terminal, file) === wanted && isAlone
    ? []
    : [`It does not say how to go on, or not that alone.${shown}`];
}

/** Whether the screen holds the last words alone. */
function isWithoutRest(terminal: Terminal): boolean {
  return withoutEcho(terminal.text()).split('\n').length <= lastWords(terminal).length;
}
