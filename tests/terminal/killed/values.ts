import { offered } from '../../../src/interview/session/options.js';
import type { AskedQuestion } from '../../../src/model/question.js';
import type { Tally } from '../../../src/model/response.js';
import type { Dice } from './dice.js';
import type { Ledger } from './ledger.js';
import { allAsked, questionnaire } from './questions.js';

/** How many people are at the table of every walk. */
export const people = 8;

/** The options of a question as they are numbered. */
export function optionsOf(question: AskedQuestion, ledger: Ledger) {
  const options = offered(questionnaire.definition, question, ledger);
  if (!Array.isArray(options)) throw new Error(`${question.id} offers nothing to choose from.`);
  return options;
}

/** Some of the options of a question, among them those that another question has already taken its answer from. */
export function someOf(question: AskedQuestion, ledger: Ledger, dice: Dice) {
  const options = optionsOf(question, ledger);
  const first = dice.one(options);
  const needed = allAsked
    .filter((other) => takesFrom(other.question, question.id))
    .flatMap(({ question: { id } }) => chosenIn(ledger, id));
  return options.filter((one) => one === first || needed.includes(one.option.value) || dice.chance(0.3));
}

function takesFrom(question: AskedQuestion, id: string): boolean {
  if (question.type !== 'choice' || typeof question.options !== 'object') return false;
  return 'from' in question.options && question.options.from === id;
}

function chosenIn(ledger: Ledger, id: string): unknown[] {
  const given = ledger.get(id)?.given;
  if (given?.kind === 'votes') return given.votes.map(({ value }) => value);
  return given?.kind === 'value' ? [given.value] : [];
}

/** A number that a question takes. */
export function numberFor(question: AskedQuestion, dice: Dice): number {
  const { min = 0, max = 900 } = (question.type === 'number' && question.range) || {};
  return dice.whole(min, max);
}

/** Votes of everybody at the table, and how they are typed. */
export function votesOn(
  question: AskedQuestion,
  ledger: Ledger,
  dice: Dice,
): { votes: Tally[]; typed: string } {
  const tallies = optionsOf(question, ledger).map(({ option }) => ({ value: option.value, count: 0 }));
  for (let vote = 0; vote < people; vote += 1) dice.one(tallies).count += 1;
  return {
    votes: tallies.filter(({ count }) => count > 0),
    typed: tallies.map(({ count }) => count).join(' '),
  };
}
