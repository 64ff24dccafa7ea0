import * as fs from 'node:fs';
import { hostname } from 'node:os';

/** The process that holds a file, as its lock says. */
export interface Holder {
  pid: number;
  host: string;
  /** When the process began, where the system tells: a number is given to another process later. */
  started?: string;
}

/** What a lock says; undefined where it says nothing that one could go by. */
export function holderIn(text: string): Holder | undefined {
  try {
    const { pid, host, started } = JSON.parse(text);
    if (!Number.isInteger(pid) || pid <= 0 || typeof host !== 'string') return undefined;
    return { pid, host, ...(typeof started === 'string' && { started }) };
  } catch {
    return undefined;
  }
}

/** This process, as a lock names it. */
export function thisProcess(): Holder {
  const started = startOf(process.pid);
  return { pid: process.pid, host: hostname(), ...(started !== undefined && { started }) };
}

/** Whether a holder may still be at work; one on another machine cannot be asked. */
export function isAlive({ pid, host, started }: Holder): boolean {
  if (host !== hostname()) return true;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
  }
  const now = startOf(pid);
  return started === undefined || now === undefined || now === started;
}

/** When a process began, in ticks since the start of the machine; undefined where there is no /proc. */
function startOf(pid: number): string | undefined {
  // The name in brackets may hold blanks and brackets itself; field 22 is the twentieth after it (proc(5)).
  return textOf(`/proc/${pid}/stat`)
    ?.replace(/^.*\) /s, '')
    .split(' ')[19];
}

/** The text of a small file; undefined where it cannot be read. */
export function textOf(file: string): string | undefined {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
