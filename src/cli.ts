import { CommanderError } from 'commander';
import { argumentsOf } from './commandLine/argumentsOf.js';
import { languageFor } from './commandLine/language.js';
import { programOf } from './commandLine/program.js';
import { problemOf } from './commandLine/usage.js';
import { type Context, tell } from './commands/context.js';
import type { Io } from './io.js';
import { Unusable, unusable } from './model/diagnostics/diagnostic.js';

/**
 * Runs one command line. Gives the exit status: 0 done, 1 the answer is no, 2 the usage or an input is
 * unusable. Anything thrown from here is a bug.
 */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  const { language, asked } = languageFor(argv, io.env);
  const context: Context = { io, asked, language, noColor: false, quiet: false };
  let status = 0;
  const program = programOf(context, (result) => {
    status = result;
  });
  try {
    await program.parseAsync(argumentsOf(argv, program), { from: 'user' });
    return status;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0;
    const reported = error instanceof CommanderError ? unusable(problemOf(error, program)) : error;
    if (!(reported instanceof Unusable)) throw reported;
    await tell(context, reported.diagnostics);
    return 2;
  }
}
