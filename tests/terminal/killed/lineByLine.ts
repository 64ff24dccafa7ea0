import type { Terminal } from '../../../scripts/terminal.js';
import { interview } from '../../../src/locales/de/interview.js';
import type { Dice } from './dice.js';
import { answered, type Ledger, remarked } from './ledger.js';
import type { Manner, Page, Step } from './manner.js';
import { type Asked, askedIn, totalIn } from './questions.js';
import { numberFor, optionsOf, people, someOf, votesOn } from './values.js';

/** The interview line by line. */
export const plainManner: Manner = {
  option: ' --plain',
  page: pageIn,
  step: stepIn,
  mark: (terminal) => terminal.text(),
  hasMoved: (terminal, mark) => isAsking(terminal) && terminal.text() !== mark,
};

/** Whether a prompt waits at the cursor for a line of which nothing has been typed. */
function isAsking({ cursor, screen }: Terminal): boolean {
  const { row, column } = cursor();
  const line = screen()[row] ?? '';
  return line.endsWith(':') && column === line.length + 1;
}

const { prompt, start, votes, review } = interview;

/** Prompts of their own; any other asks for an answer. */
const prompts: readonly (readonly [Page['kind'], string])[] = [
  ['role', start.role(undefined)],
  ['people', start.people(undefined)],
  ['evidence', prompt.evidence(false)],
  ['agree', votes.agreePrompt],
  ['review', review.prompt],
];

function pageIn(terminal: Terminal): Page | undefined {
  if (!isAsking(terminal)) return undefined;
  const line = terminal.screen()[terminal.cursor().row];
  const kind = prompts.find(([, text]) => text.trimEnd() === line)?.[0] ?? 'answer';
  const head = headsIn(terminal.text()).at(-1) ?? headsIn(terminal.output()).at(-1) ?? '';
  const isOnQuestion = kind === 'answer' || kind === 'evidence' || kind === 'agree';
  return { kind, asked: isOnQuestion ? askedIn(head) : undefined, total: totalIn(head) };
}

/** What has been received may not be on the screen yet, which therefore comes first. */
const headsIn = (text: string): string[] => text.match(/^\[\d+\/\d+\] .*$/gm) ?? [];

const line = (text: string): string[] => [...text, 'enter'];

function stepIn(page: Page, ledger: Ledger, dice: Dice): Step {
  const { kind, asked, total = 1 } = page;
  const stays = (text: string): Step => ({ keys: line(text), after: ledger });
  if (kind === 'role') return stays(String(dice.whole(1, 5)));
  if (kind === 'people') return stays(String(people));
  if (kind === 'review') return stays(String(dice.whole(1, total)));
  if (asked === undefined) throw new Error('A question is asked without its place.');
  if (kind === 'answer') return stepAtQuestion(asked, total, ledger, dice);
  const { id } = asked.question;
  if (dice.chance(0.5)) return stays('');
  if (kind === 'evidence') {
    const text = dice.words();
    return { keys: line(text), after: remarked(ledger, id, 'evidence', text) };
  }
  const { number, option } = dice.one(optionsOf(asked.question, ledger));
  const after = answered(ledger, id, { kind: 'value', value: option.value });
  return { keys: line(String(number)), after };
}

function stepAtQuestion(asked: Asked, total: number, ledger: Ledger, dice: Dice): Step {
  const { id } = asked.question;
  const command = (text: string): Step => ({ keys: line(text), after: ledger });
  // What is chosen there is offered elsewhere.
  const isOffering = asked.question.type === 'multi';
  return dice.weighted<() => Step>([
    [60, () => answerTo(asked, ledger, dice)],
    [isOffering ? 0 : 5, () => ({ keys: line('-'), after: answered(ledger, id, { kind: 'dont-know' }) })],
    [
      isOffering ? 0 : 5,
      () => ({ keys: line('x'), after: answered(ledger, id, { kind: 'not-applicable' }) }),
    ],
    [10, () => command('')],
    [6, () => command('<')],
    [5, () => remark('note', id, ledger, dice)],
    [5, () => remark('evidence', id, ledger, dice)],
    [4, () => command(`:r ${dice.whole(1, total)}`)],
  ])();
}

/** A remark is added to an earlier one; here there is only ever one. */
function remark(kind: 'note' | 'evidence', id: string, ledger: Ledger, dice: Dice): Step {
  const entry = ledger.get(id);
  if (entry?.[kind] !== undefined || entry?.isNoteLonger) return { keys: line(''), after: ledger };
  const text = dice.words();
  return {
    keys: line(`:${kind === 'note' ? 'n' : 'e'} ${text}`),
    after: remarked(ledger, id, kind, text),
  };
}

function answerTo({ question, isSilentVote }: Asked, ledger: Ledger, dice: Dice): Step {
  const { id } = question;
  if (isSilentVote) {
    const { votes, typed } = votesOn(question, ledger, dice);
    return { keys: line(typed), after: answered(ledger, id, { kind: 'votes', votes }) };
  }
  const taken = (text: string, value: number | string | (number | string)[]): Step => ({
    keys: line(text),
    after: answered(ledger, id, { kind: 'value', value }),
  });
  if (question.type === 'number') {
    const value = numberFor(question, dice);
    return taken(String(value), value);
  }
  if (question.type === 'text') {
    const text = dice.words();
    return taken(text, text);
  }
  if (question.type === 'choice') {
    const { number, option } = dice.one(optionsOf(question, ledger));
    return taken(String(number), option.value);
  }
  const some = someOf(question, ledger, dice);
  return taken(
    some.map(({ number }) => number).join(' '),
    some.map(({ option }) => option.value),
  );
}
