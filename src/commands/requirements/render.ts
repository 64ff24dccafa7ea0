import type { CheckWords } from '../../locales/commands.js';
import type { Outcome } from './requirement.js';

/** What was found about one assessment. */
export interface Checked {
  organization: string;
  outcomes: readonly Outcome[];
}

/** The outcomes as lines to read; several assessments are numbered. */
export function checkText(checked: readonly Checked[], words: CheckWords): string {
  return checked.map((one, at) => textOf(one, words, checked.length > 1 ? at + 1 : undefined)).join('\n');
}

function textOf({ organization, outcomes }: Checked, words: CheckWords, number: number | undefined): string {
  const missed = outcomes.filter(({ met }) => !met).length;
  const lines = [
    words.title(number === undefined ? organization : `${organization} (${number})`),
    ...outcomes.flatMap(({ met, required, is, unblock }) => [
      `  ${met ? `✓ ${words.passed}` : `✗ ${words.missed}`}  ${required}: ${is}`,
      ...(unblock.length > 0 ? [`      ${words.unblock}`, ...unblock.map((line) => `      - ${line}`)] : []),
    ]),
    missed === 0 ? words.allMet : words.someMissed(missed, outcomes.length),
  ];
  return `${lines.map(harmless).join('\n')}\n`;
}

/** Text without control characters, so that no answer reaches the terminal as a command. */
function harmless(line: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed
  return line.replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, ' ');
}

/** The outcomes as JSON, for scripts. */
export function checkJson(checked: readonly Checked[]): string {
  const results = checked.map(({ organization, outcomes }) => ({
    organization,
    met: outcomes.every(({ met }) => met),
    requirements: outcomes,
  }));
  return `${JSON.stringify(results, null, 2)}\n`;
}
