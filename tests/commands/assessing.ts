import { stringify } from 'yaml';
import { type AssessCommandOptions, assessCommand } from '../../src/commands/assess.js';
import type { Context } from '../../src/commands/context.js';
import type { Language } from '../../src/model/language.js';
import { type FakeIo, fakeIo } from '../interview/fakeIo.js';
import { questionnaire } from '../interview/fixture.js';

/** What an interview did. */
export interface Run {
  status: number | undefined;
  /** Codes of what stopped it. */
  stopped: string[];
  io: FakeIo;
  screen: string;
}

export interface World {
  files?: Record<string, string>;
  asked?: Language;
  /** How many of the first writes fail. */
  failures?: number;
  /** Files that another process holds. */
  locked?: readonly string[];
  /** Whether standard output is a terminal. */
  terminal?: boolean;
}

/** Holds an interview of scripted lines on the small questionnaire, in files that are in memory. */
export async function assess(
  lines: readonly string[],
  options: AssessCommandOptions = {},
  { files = {}, asked, failures = 0, locked = [], terminal = false }: World = {},
): Promise<Run> {
  const io = fakeIo(lines, { 'q.yaml': stringify(questionnaire), ...files }, 200);
  io.failures.left = failures;
  io.stdout.isTerminal = terminal;
  for (const file of locked) io.files.lock(file);
  const context: Context = { io, asked, language: asked ?? 'en', noColor: true, quiet: false };
  const done = (status: number | undefined, stopped: string[]) => ({
    status,
    stopped,
    io,
    screen: io.written.stderr,
  });
  try {
    return done(await assessCommand(context, { questionnaire: 'q.yaml', ...options }), []);
  } catch (error) {
    const { diagnostics } = error as { diagnostics?: { code: string }[] };
    if (!diagnostics) throw error;
    return done(
      undefined,
      diagnostics.map(({ code }) => code),
    );
  }
}
