import type { Command } from 'commander';
import { unusable } from '../model/diagnostics/diagnostic.js';
import { nearest } from '../model/nearest.js';

const ofProgram = new Set(['-h', '--help', '-V', '--version']);

/** The arguments with the command that they leave out: `readiness` alone, or with options, is the interview. */
export function argumentsOf(argv: readonly string[], program: Command): string[] {
  const [first] = argv;
  if (first === undefined || (first.startsWith('-') && !ofProgram.has(first))) return ['assess', ...argv];
  const known = [...program.commands.map((command) => command.name()), 'help'];
  if (!first.startsWith('-') && !known.includes(first)) {
    throw unusable({ code: 'unknown-command', args: { command: first, nearest: nearest(first, known) } });
  }
  return [...argv];
}
