import type { Dice } from './dice.js';
import { answered, type Ledger, remarked } from './ledger.js';
import type { Manner, Page, Step } from './manner.js';
import { pageOn } from './onScreen.js';
import type { Asked } from './questions.js';
import { numberFor, optionsOf, people, someOf, votesOn } from './values.js';

/** The interview on the screen. */
export const screenManner: Manner = {
  option: '',
  page: pageOn,
  step: stepOn,
  mark: (terminal) => markOf(pageOn(terminal)),
  hasMoved(terminal, mark) {
    const page = pageOn(terminal);
    return page !== undefined && markOf(page) !== mark;
  },
};

const markOf = (page: Page | undefined): string => `${page?.kind} ${page?.asked?.question.id}`;

function stepOn(page: Page, ledger: Ledger, dice: Dice): Step {
  const stays = (...keys: string[]): Step => ({ keys, after: ledger });
  const { asked } = page;
  if (asked) return stepAt({ ...page, asked }, ledger, dice);
  if (page.kind === 'role') return stays(String(dice.whole(1, 5)), 'enter');
  if (page.kind === 'people') return stays(...typed(String(people)), 'enter');
  if (page.kind === 'review') return stays(...String(dice.whole(1, surely(page.total))), 'enter');
  return stays('enter');
}

/** How many questions there are at least: the last answer may have hidden some. */
const surely = (total = 1): number => Math.max(1, total - 15);

/** Empties a field, then types. */
const typed = (text: string): string[] => ['ctrl-u', ...text];

/** A question, and what is typed there and not confirmed. */
type AskedSo = Asked & Pick<Page, 'typed'>;

function stepAt({ kind, asked, typed }: Page & { asked: Asked }, ledger: Ledger, dice: Dice): Step {
  const { question } = asked;
  const { id } = question;
  switch (kind) {
    case 'opening':
      return dice.weighted([
        [9, { keys: ['enter'], after: ledger }],
        [1, { keys: ['left'], after: ledger, mayStay: true }],
      ]);
    case 'answer':
    case 'votes':
      return stepAtQuestion(kind, { ...asked, typed }, ledger, dice);
    case 'agree': {
      const { number, option } = dice.one(optionsOf(question, ledger));
      const given = { kind: 'value', value: option.value } as const;
      return { keys: [...String(number), 'enter'], after: answered(ledger, id, given) };
    }
    case 'afterVotes':
      return { keys: dice.chance(0.3) ? ['down', 'enter'] : ['enter'], after: ledger };
    case 'note':
    case 'evidence':
      return stepAtRemark(kind, id, ledger, dice);
    default:
      return { keys: ['enter'], after: ledger };
  }
}

function stepAtRemark(kind: 'note' | 'evidence', id: string, ledger: Ledger, dice: Dice): Step {
  // An empty field would delete what is there, or mean that there is none.
  const isFree = ledger.get(id)?.[kind] === undefined && !ledger.get(id)?.isNoteLonger;
  if (isFree && dice.chance(0.3)) return { keys: [...typed(''), 'enter'], after: ledger };
  if (dice.chance(0.1)) return { keys: [...typed(dice.words()), 'shift-tab'], after: ledger };
  const text = dice.words();
  return { keys: [...typed(text), 'enter'], after: remarked(ledger, id, kind, text) };
}

function stepAtQuestion(kind: 'answer' | 'votes', asked: AskedSo, ledger: Ledger, dice: Dice): Step {
  const { question } = asked;
  const isField = kind === 'votes' || question.type === 'number' || question.type === 'text';
  // A field takes letters as commands while nothing is in it.
  const command = (key: string): Step => ({ keys: isField ? [...emptied, key] : [key], after: ledger });
  const takesLetters = question.type !== 'text';
  // What is chosen there is offered elsewhere.
  const isOffering = question.type === 'multi';
  return dice.weighted<() => Step>([
    [60, () => answerTo(kind, asked, ledger, dice)],
    [isOffering ? 0 : 8, () => (kind === 'votes' ? command('v') : absence(asked, ledger, dice))],
    [8, () => (isField ? cleared(kind, asked, ledger) : command('right'))],
    [7, () => ({ keys: [isField ? 'shift-tab' : 'left'], after: ledger, mayStay: true })],
    [7, () => command(takesLetters ? 'n' : 'tab')],
    [4, () => command(takesLetters ? 'e' : 'tab')],
    [2, () => command(takesLetters ? '?' : 'tab')],
    [4, () => command(takesLetters ? 'r' : 'tab')],
  ])();
}

/** To the first row, which is the field where there is one; elsewhere it does no harm. */
const toField = ['up', 'up'];
const emptied = [...toField, 'ctrl-u'];

/** Empties a field and presses Enter: an earlier answer of its kind is none any more, any other stays. */
function cleared(kind: 'answer' | 'votes', { question: { id } }: Asked, ledger: Ledger): Step {
  const isOfField = ledger.get(id)?.given.kind === (kind === 'votes' ? 'votes' : 'value');
  return {
    keys: [...emptied, 'enter'],
    after: isOfField ? answered(ledger, id, { kind: 'nothing' }) : ledger,
  };
}

function answerTo(
  kind: 'answer' | 'votes',
  { question, typed: begun }: AskedSo,
  ledger: Ledger,
  dice: Dice,
): Step {
  const { id } = question;
  if (kind === 'votes') {
    const { votes, typed: counts } = votesOn(question, ledger, dice);
    return { keys: [...typed(counts), 'enter'], after: answered(ledger, id, { kind: 'votes', votes }) };
  }
  const taken = (keys: string[], value: number | string): Step => ({
    keys: [...keys, 'enter'],
    after: answered(ledger, id, { kind: 'value', value }),
  });
  if (question.type === 'multi') return marked(question, begun, ledger, dice);
  if (question.type === 'text') {
    const text = dice.words();
    return taken([...toField, ...typed(text)], text);
  }
  if (question.type === 'number') {
    const value = numberFor(question, dice);
    return taken([...toField, ...typed(String(value))], value);
  }
  const options = optionsOf(question, ledger);
  const chosen = dice.one(options);
  const byArrows = ['home', ...Array(options.indexOf(chosen)).fill('down')];
  return taken(dice.chance(0.5) ? byArrows : [...String(chosen.number)], chosen.option.value);
}

/** The values of options by their numbers. */
function numbered(numbers: readonly string[], question: Asked['question'], ledger: Ledger) {
  const found = optionsOf(question, ledger).filter(({ number }) => numbers.includes(String(number)));
  return found.map(({ option }) => option.value);
}

/** Marks and unmarks until some of the options are marked. */
function marked(question: Asked['question'], begun: string | undefined, ledger: Ledger, dice: Dice): Step {
  const given = ledger.get(question.id)?.given;
  const earlier = given?.kind === 'value' && Array.isArray(given.value) ? given.value : [];
  const before = begun === undefined ? earlier : numbered(begun.split(' '), question, ledger);
  const some = someOf(question, ledger, dice);
  const after = some.map(({ option }) => option.value);
  const keys = optionsOf(question, ledger)
    .filter(({ option: { value } }) => before.includes(value) !== after.includes(value))
    .flatMap(({ number }) => [...String(number), 'space']);
  return {
    keys: [...keys, 'enter'],
    after: answered(ledger, question.id, { kind: 'value', value: after }),
  };
}

function absence({ question }: Asked, ledger: Ledger, dice: Dice): Step {
  const kind = dice.one(['dont-know', 'not-applicable'] as const);
  const isLast = kind === 'not-applicable';
  const isField = question.type === 'number' || question.type === 'text';
  const inField = [...toField, 'down', ...(isLast ? ['down'] : [])];
  const keys = isField ? inField : ['end', ...(isLast ? [] : ['up'])];
  return { keys: [...keys, 'enter'], after: answered(ledger, question.id, { kind }) };
}
