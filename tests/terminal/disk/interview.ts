import { join } from 'node:path';
import { parse } from 'yaml';
import type { Terminal } from '../../../scripts/terminal.js';
import { interviewWords } from '../../../src/locales/interviewWords.js';
import { problemWords } from '../../../src/locales/problemWords.js';
import type { ProblemCode, Problems } from '../../../src/model/diagnostics/diagnostic.js';
import { movingQuestionnaire } from '../moving.js';
import { contentOf, folder, program, start } from '../support.js';

const cars =
  '{ id: cars, title: { de: Wagen }, ask: { de: Wie viele Wagen fahren? }, type: number, fact: true }';

/** The answers file of the interview, by name. */
export const file = 'firma.answers.yaml';

const files = { 'umzug.yaml': movingQuestionnaire(cars) };

/** A command that starts another one, with its arguments. */
export type Wrapper = readonly string[];

/** How an interview is started. */
export interface Beginning {
  /** What starts the program; nothing but this test where it is left out. */
  wrapper?: Wrapper | undefined;
  /** `firma.answers.yaml` where it is left out. */
  file?: string;
  options?: readonly string[];
}

/** Starts the interview. */
export function begin({ wrapper = [], file: answers = file, options = [] }: Beginning = {}): Terminal {
  const args = ['assess', 'umzug.yaml', '--answers', answers, '--organization', 'Firma AG', ...options];
  const [command = '', ...rest] = [...wrapper, process.execPath, program, ...args];
  return start(command, rest, { files });
}

const squeezed = (text: string): string => text.replaceAll(/\s/g, '');

/** Whether a text is on the screen, wherever its lines are broken. */
export const hasText = (terminal: Terminal, text: string): boolean =>
  squeezed(terminal.text()).includes(squeezed(text));

/** Waits for a text on a page that is drawn to its last row. */
export function shown(terminal: Terminal, text: string): Promise<void> {
  return terminal.until(() => terminal.screen().at(-1) !== '' && hasText(terminal, text));
}

/** Waits for a question, by its number. */
export const atQuestion = (terminal: Terminal, number: number): Promise<void> =>
  shown(terminal, `[${number}/4]`);

/** The interview at its second question, with the answer to the first one saved. */
export async function atSecondQuestion(beginning?: Beginning): Promise<Terminal> {
  const terminal = begin(beginning);
  await toQuestion(terminal, 1);
  answer(terminal, 4);
  await atQuestion(terminal, 2);
  return terminal;
}

/** Takes what every other page proposes, up to a question. */
export async function toQuestion(terminal: Terminal, number: number): Promise<void> {
  const isDrawn = (): boolean => terminal.isAlternate() && terminal.screen().at(-1) !== '';
  await terminal.until(() => isDrawn() && !hasText(terminal, interviewWords('de').screen.saving.title));
  while (!/^ *\[\d+\/4\]/.test(terminal.text())) {
    const before = terminal.text();
    terminal.press('enter');
    await terminal.until(() => isDrawn() && terminal.text() !== before);
  }
  await atQuestion(terminal, number);
}

/** Types an answer to the question that is asked. */
export function answer(terminal: Terminal, number: number): void {
  terminal.type(String(number));
  terminal.press('enter');
}

/** The answers in a text that is an answers file. */
export const answersIn = (text: string): unknown => parse(text).answers;

/** The answers in a file. */
export const savedAnswers = (name = file): unknown => answersIn(contentOf(name));

/** The path of a name in the folder of the running test. */
export const at = (name: string): string => join(folder(), name);

/** The German sentence of a problem. */
export function sentence<Code extends ProblemCode>(code: Code, args: Problems[Code]): string {
  return problemWords('de')[code](args).message;
}
