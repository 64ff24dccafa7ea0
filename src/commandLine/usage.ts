import type { Command, CommanderError } from 'commander';
import type { Problem } from '../model/diagnostics/diagnostic.js';
import { nearest } from '../model/nearest.js';

/** What the command line's parser complains of, as a problem of ours. */
export function problemOf(error: CommanderError, program: Command): Problem {
  const quoted = /'([^']*)'/.exec(error.message)?.[1] ?? error.message;
  const name = quoted.split(/[ ,]+/).find((word) => word.startsWith('--')) ?? quoted;
  switch (error.code) {
    case 'commander.unknownOption':
      return { code: 'unknown-option', args: { option: name, nearest: nearest(name, optionNames(program)) } };
    case 'commander.optionMissingArgument':
      return { code: 'missing-value', args: { option: name } };
    case 'commander.missingArgument':
      return { code: 'missing-argument', args: { argument: quoted } };
    case 'commander.unknownCommand':
      return {
        code: 'unknown-command',
        args: { command: quoted, nearest: nearest(quoted, commandNames(program)) },
      };
    default:
      return { code: 'excess-argument', args: { argument: program.args.at(-1) ?? quoted } };
  }
}

function commandNames(program: Command): string[] {
  return program.commands.flatMap((command) => [command.name(), ...commandNames(command)]);
}

function optionNames(program: Command): string[] {
  const own = program.options.flatMap(({ long }) => long ?? []);
  return [...own, '--help', ...program.commands.flatMap(optionNames)];
}
