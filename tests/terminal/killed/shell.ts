import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Terminal } from '../../../scripts/terminal.js';
import { filesThere, folder, program, start } from '../support.js';

/** Runs a command line as a shell would that has `readiness` on its path; the program is the shell's own process. */
export function enter(command: string, size: { columns: number; rows: number }): Terminal {
  const bin = join(folder(), '..', 'bin');
  if (!existsSync(bin)) {
    mkdirSync(bin);
    const script = `#!/bin/sh\nexec "${process.execPath}" "${program}" "$@"\n`;
    writeFileSync(join(bin, 'readiness'), script, { mode: 0o755 });
  }
  return start('sh', ['-c', `exec ${command}`], { ...size, env: { PATH: `${bin}:${process.env.PATH}` } });
}

/** The answers file of an organization, by name. */
export const fileOf = (organization: string): string | undefined =>
  filesThere().find((name) => name.startsWith(`${organization}-`) && name.endsWith('.answers.yaml'));

/** What lies in the folder beside an organization's answers. */
export const leftoversOf = (organization: string): string[] =>
  filesThere().filter((name) => name.includes(`${organization}-`) && !name.endsWith('.answers.yaml'));

/** The command that a file names in its first lines. */
export function resumeNamedIn(file: string): string | undefined {
  return /^# .*: (readiness assess .*)$/m.exec(readFileSync(join(folder(), file), 'utf8'))?.[1];
}

/** What an organization's answers file says is typed and not confirmed, by question. */
export function typedInFile(organization: string): Record<string, string> {
  const file = fileOf(organization);
  if (file === undefined) return {};
  return parse(readFileSync(join(folder(), file), 'utf8')).interview?.typed ?? {};
}
