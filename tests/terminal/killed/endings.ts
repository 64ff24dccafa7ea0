import type { Exit, Terminal } from '../../../scripts/terminal.js';
import { interview } from '../../../src/locales/de/interview.js';

/** The ways in which an interview is killed in turn. */
export const ways = ['SIGKILL', 'SIGTERM', 'SIGHUP', 'closed window'] as const;

/** A way in which an interview ends before its time. */
export type Way = (typeof ways)[number] | 'Ctrl-C';

/** Ends an interview. */
export function end(terminal: Terminal, way: Way): void {
  if (way === 'Ctrl-C') terminal.press('ctrl-c');
  else if (way === 'closed window') terminal.hangUp();
  else terminal.kill(way);
}

const statuses = { SIGTERM: 143, SIGHUP: 129, 'Ctrl-C': 130 } as const;
const bySignal = { SIGTERM: 'SIGTERM', SIGHUP: 'SIGHUP', 'Ctrl-C': 'SIGINT' } as const;

/** What is wrong with how it ended; `isEarly`: nothing had been shown. */
export function wrongExit(way: Way, exit: Exit, isEarly: boolean): string | undefined {
  const told = `${way} ended it with ${JSON.stringify(exit)}`;
  if (way === 'SIGKILL') return exit.signal === 'SIGKILL' ? undefined : told;
  if (way === 'closed window') return exit.signal === 'SIGHUP' || exit.code === 129 ? undefined : told;
  // Before the program has begun, the system ends it.
  const isRight = exit.code === statuses[way] || (isEarly && exit.signal === bySignal[way]);
  return isRight ? undefined : told;
}

/** Whether somebody is there to read what is said at the end. */
export const isHeard = (way: Way): boolean => way !== 'SIGKILL' && way !== 'closed window';

/** What is wrong with the terminal that was left behind. */
export function wrongTerminal(terminal: Terminal): string[] {
  return [
    ...(terminal.isAlternate() ? ['the other screen was not left'] : []),
    ...(terminal.cursor().hidden ? ['the cursor is hidden'] : []),
    ...(terminal.modes().bracketedPaste ? ['pasted text still comes in brackets'] : []),
  ];
}

const [beginning = ''] = interview.end.begun(['']).split('„');

/** What is said at the end, line by line; empty where nothing is. */
export function lastWords(terminal: Terminal): string[] {
  const rows = withoutEcho(terminal.text()).split('\n');
  const first = rows.lastIndexOf(interview.end.interrupted);
  return first < 0 ? [] : rows.slice(first);
}

/** The command that is printed to go on; undefined where the last words are others than those. */
export function resumePrinted(terminal: Terminal, file: string): string | undefined {
  const { saved, resume } = interview.end;
  const [first, second, ...rest] = lastWords(terminal);
  const [command, before, ...begun] = rest.reverse();
  const isBegun = begun.length === 0 || begun.at(-1)?.startsWith(beginning);
  const isWhole = first !== undefined && second === saved(file) && before === resume && isBegun;
  return isWhole ? /^ {2}(readiness assess .*)$/.exec(command ?? '')?.[1] : undefined;
}

/**
 * A screen without keys pressed while the process ends: when it has given the terminal back, they are echoed by the
 * terminal itself, and no program can take that back.
 */
export const withoutEcho = (text: string): string => text.replace(/\n(?:\^\[\[[A-D]|\d| )+$/, '');

/** Whether it says that there is nothing to go on with. */
export const saysNothingSaved = (terminal: Terminal): boolean =>
  terminal.text().endsWith(interview.end.nothingSaved);
