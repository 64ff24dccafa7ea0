import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Terminal } from '../../scripts/terminal.js';

/** A question as the shipped questionnaire defines it, as far as answering needs it. */
interface Question {
  id: string;
  title: Record<'de' | 'en', string>;
  type: string;
  options?: { value: string | number }[] | string | { from: string };
}

const file = new URL('../../questionnaires/social-business.yaml', import.meta.url);
const { sections, scales } = parse(readFileSync(file, 'utf8')) as {
  sections: { questions: Question[] }[];
  scales: Record<string, { value: number }[]>;
};
const questions = new Map(sections.flatMap((section) => section.questions).map((one) => [one.id, one]));

/** The answers of the shipped example, which a room gives once more at the keyboard. */
const example = new URL('../../questionnaires/examples/antriebstechnik.answers.yaml', import.meta.url);
const exampleAnswers = (parse(readFileSync(example, 'utf8')) as { answers: Record<string, unknown> }).answers;

interface Entry {
  answer?: unknown;
  votes?: Record<string, number>;
  evidence?: string;
}

/** Types what answers a question as the example does, its evidence included; notes are left out. */
async function answerAs(terminal: Terminal, id: string): Promise<void> {
  const question = questions.get(id);
  const raw = exampleAnswers[id];
  if (!question || raw === undefined) throw new Error(`The example has no answer to ${id}.`);
  const entry: Entry = raw !== null && typeof raw === 'object' && !Array.isArray(raw) ? raw : { answer: raw };
  if (entry.votes) {
    const counts = scales.agreement?.map(({ value }) => entry.votes?.[value] ?? 0) ?? [];
    terminal.type(counts.join(' '));
    await entered(terminal);
    await entered(terminal);
    return;
  }
  terminal.type(keysFor(question, entry.answer));
  await entered(terminal);
  if (pageWords.evidence.test(terminal.text())) {
    terminal.type(entry.evidence ?? '');
    await entered(terminal);
  }
}

/** The keys of an answer before Enter. */
function keysFor({ type, options }: Question, answer: unknown): string {
  if (answer === 'dont-know') return '-';
  if (answer === 'not-applicable') return 'x';
  if (type === 'text' || type === 'number') return String(answer).replaceAll('\n', ' ');
  const values = Array.isArray(options) ? options.map(({ value }) => value) : [];
  const numberOf = (value: unknown): string =>
    typeof value === 'number' ? String(value) : String(values.indexOf(value as string) + 1);
  if (Array.isArray(answer)) return answer.map((value) => `${numberOf(value)} `).join('');
  // Options that are taken from another question are numbered as they were chosen there.
  return values.length > 0 || typeof answer === 'number' ? numberOf(answer) : '1';
}

const pageWords = {
  section: /^ *\d+ (?:Fragen|questions)\.$/m,
  evidence: /Worauf stützt sich|What is the answer based on/,
  agreeing: /auf eine Antwort einigen|agree on one answer/,
};

/** What tells one page from the next, whatever is typed on it: its first line and what it asks for. */
function pageOf(text: string): string {
  const head = /^.*\S.*$/m.exec(text)?.[0] ?? '';
  return [head, ...Object.values(pageWords).map((words) => words.test(text))].join();
}

/** Presses Enter and waits for another page: a change alone may still be what was typed before. */
async function entered(terminal: Terminal): Promise<void> {
  const before = pageOf(terminal.text());
  terminal.press('enter');
  await terminal.until((seen) => pageOf(seen.text()) !== before);
}

/** Answers everything that is asked as the example does, until the overview; pages before a section are passed. */
export async function answerAll(terminal: Terminal, language: 'de' | 'en'): Promise<void> {
  for (let steps = 0; steps < 200; steps += 1) {
    const text = terminal.text();
    const [, title] = /^\s*\[\d+\/\d+\] .+? · (.+?)(?: {2,}|\n)/.exec(text) ?? [];
    if (title === undefined) return;
    const isSection = pageWords.section.test(text);
    const question = [...questions.values()].find(
      (one) => one.title[language] === title && one.type !== 'computed',
    );
    if (isSection) await entered(terminal);
    else if (question) await answerAs(terminal, question.id);
    else throw new Error(`No question is called ${title}.`);
  }
}
