import type { CiWords } from '../../locales/ci.js';
import type { CheckWords } from '../../locales/commands.js';
import { type Checked, passes, waiverLines } from './checked.js';
import type { Outcome } from './requirement.js';

/** What the lines of a check are written with. */
export interface CheckLanguage {
  check: CheckWords;
  ci: CiWords;
}

/** The outcomes as lines to read; several assessments are numbered. */
export function checkText(checked: readonly Checked[], words: CheckLanguage): string {
  return checked.map((one, at) => textOf(one, words, checked.length > 1 ? at + 1 : undefined)).join('\n');
}

function textOf(
  { organization, outcomes }: Checked,
  words: CheckLanguage,
  number: number | undefined,
): string {
  const { check } = words;
  const missed = outcomes.filter((outcome) => !passes(outcome)).length;
  const waived = outcomes.filter(({ waivers }) => waivers.length > 0).length;
  const lines = [
    check.title(number === undefined ? organization : `${organization} (${number})`),
    ...outcomes.flatMap((outcome) => linesOf(outcome, words)),
    missed === 0 ? check.allMet(waived) : check.someMissed(missed, outcomes.length),
  ];
  return `${lines.map(harmless).join('\n')}\n`;
}

function linesOf(outcome: Outcome, { check, ci }: CheckLanguage): string[] {
  const { met, waivers, required, is, unblock, heading = check.unblock } = outcome;
  const [isWaived, width] = [waivers.length > 0, Math.max(check.passed.length, check.missed.length)];
  const sign = isWaived ? `~ ${check.waived.padEnd(width)}` : met ? `✓ ${check.passed}` : `✗ ${check.missed}`;
  const below = isWaived ? waiverLines(outcome, ci) : unblock.map((line) => `- ${line}`);
  return [
    `  ${sign}  ${required}: ${is}`,
    ...(!isWaived && unblock.length > 0 ? [`      ${heading}`] : []),
    ...below.map((line) => `      ${line}`),
  ];
}

/** Text that reaches neither the terminal as a command, without control characters, nor a runner that reads the log. */
function harmless(line: string): string {
  return (
    line
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed
      .replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, ' ')
      .replaceAll('##[', '## [')
  );
}

/** The outcomes as JSON, for scripts: `met` says whether nothing stops. */
export function checkJson(checked: readonly Checked[]): string {
  const results = checked.map(({ organization, outcomes }) => ({
    organization,
    met: outcomes.every(passes),
    requirements: outcomes,
  }));
  return `${JSON.stringify(results, null, 2)}\n`;
}
