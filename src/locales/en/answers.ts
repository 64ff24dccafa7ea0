import type { AnswerProblems, AnswerType } from '../../model/diagnostics/answers.js';
import type { Sentences } from '../sentences.js';
import { alternatives, meant } from './words.js';

const wanted: Record<AnswerType, { what: string; how: string }> = {
  choice: { what: 'one of the values', how: 'Write the value of an option.' },
  multi: { what: 'a list of values', how: 'Write a list: [a, b]; nothing chosen is [].' },
  number: {
    what: 'a number',
    how: 'Write the number without a unit, with a decimal point; or else dont-know or not-applicable.',
  },
  text: { what: 'a text', how: 'Put the text in quotes.' },
};

const types: Record<AnswerType | 'fact', string> = {
  fact: 'Facts about the organization',
  choice: 'Questions of this type',
  multi: 'Questions with several answers',
  number: 'Questions for a number',
  text: 'Questions for a text',
};

export const answers: Sentences<AnswerProblems> = {
  'questionnaire-mismatch': ({ named, expected }) => ({
    message: `The answers belong to the questionnaire “${named}”, but “${expected}” is used.`,
    hint: `Name the right one with -q ${named}, or change what the file says.`,
  }),
  'version-major': ({ answered, current }) => ({
    message: `The answers belong to version ${answered} of the questionnaire, but ${current} is used.`,
    hint: 'Questions and scoring have changed: use the old version, or go through the answers and change version.',
  }),
  'version-minor': ({ answered, current }) => ({
    message: `The answers belong to version ${answered} of the questionnaire; ${current} is used.`,
    hint: 'They fit; new questions are unanswered.',
  }),
  'answer-unknown-question': ({ id, nearest }) => ({
    message: `There is no question “${id}”.`,
    hint: nearest ? meant(nearest) : 'readiness questionnaire template shows all ids.',
  }),
  'answer-not-an-option': ({ value, allowed, nearest }) => ({
    message: `“${value}” is not an option here.`,
    hint: `${nearest ? `${meant(nearest)} ` : ''}Possible are ${alternatives(allowed.map(String))}; without an answer dont-know or not-applicable.`,
  }),
  'answer-quoted-number': ({ value }) => ({
    message: `“${value}” is in quotes, but the number is needed.`,
    hint: `Write it without quotes: ${value}`,
  }),
  'answer-ambiguous-number': ({ value }) => ({
    message: `“${value}” is ambiguous: thousands or decimals?`,
    hint: `Write it without a separator: ${value.replace(/[.,]/g, '')}`,
  }),
  'answer-wrong-type': ({ type, value, nearest }) => ({
    message: `“${value}” is not an answer here; ${wanted[type].what} is needed.`,
    hint: nearest ? meant(nearest) : wanted[type].how,
  }),
  'answer-not-a-list': ({ value }) => ({
    message: 'This question takes several answers, so a list is needed.',
    hint: `Write a list: [${value}]`,
  }),
  'answer-absence-in-list': ({ value }) => ({
    message: `“${value}” cannot stand in a list.`,
    hint: `Write it alone, in place of the list: ${value}`,
  }),
  'answer-twice': ({ value }) => ({ message: `“${value}” is chosen twice.`, hint: 'Once is enough.' }),
  'answer-not-finite': ({ value }) => ({
    message: `“${value}” is not a finite number.`,
    hint: 'Write a number, or dont-know.',
  }),
  'answer-out-of-range': ({ value, min, max }) => ({
    message: `${value} is out of range.`,
    hint: `Possible is ${range(min, max)}.`,
  }),
  'answer-computed': ({ id }) => ({
    message: `“${id}” is computed, not answered.`,
    hint: 'Remove the entry.',
  }),
  'answer-not-chosen': ({ value, from, chosen }) => ({
    message: `“${value}” is not chosen in ${from}.`,
    hint: chosen.length > 0 ? `Chosen there: ${alternatives(chosen)}.` : `Nothing is chosen in ${from}.`,
  }),
  'answer-and-votes': () => ({
    message: 'There are both an answer and votes here.',
    hint: 'Give either answer or votes.',
  }),
  'leading-zeros': ({ written, value }) => ({
    message: `${written} is read as ${value}.`,
    hint: `Write it without the leading zero: ${value}`,
  }),
  'votes-not-possible': ({ because }) => ({
    message: `${types[because]} take no votes.`,
    hint: 'Give one common answer (answer).',
  }),
  'votes-empty': () => ({
    message: 'There is no vote here.',
    hint: 'Enter votes, such as {2: 3, 4: 5}, or leave the entry empty.',
  }),
  'votes-exceed-people': ({ votes, people }) => ({
    message: `${votes} votes of ${people} people.`,
    hint: 'Correct the votes, or respondent.people.',
  }),
  'votes-not-a-count': ({ value }) => ({
    message: `“${value}” is not a number of votes.`,
    hint: 'Write a whole number from 0 to 10000.',
  }),
  'remark-unknown': ({ key, nearest, known }) => ({
    message: `There is no chapter for “${key}”.`,
    hint: nearest ? meant(nearest) : `Possible are: ${alternatives(known)}.`,
  }),
  'agreement-without-action': ({ id }) => ({
    message: `The questionnaire names no action for “${id}”, so the agreement shows nowhere.`,
  }),
  'no-responses': () => ({
    message: 'The file holds no response.',
    hint: 'readiness questionnaire template writes an empty answers file.',
  }),
  'table-syntax': ({ reason, detail }) => ({
    message:
      reason === 'quote'
        ? 'The table cannot be read: a quote is not closed.'
        : `The table cannot be read: ${detail}`,
    hint: 'Double the quotes inside a text ("").',
  }),
  'table-column-missing': ({ column }) => ({
    message: `The header lacks the column “${column}”.`,
    hint: 'readiness questionnaire template -f csv writes an empty table. What the columns of a survey’s export mean is shown by readiness mapping.',
  }),
  'table-column-twice': ({ column }) => ({
    message: `The header names the column “${column}” twice.`,
    hint: 'Remove or rename one of them.',
  }),
  'table-row-long': ({ columns, cells, example }) => ({
    message: `The row has ${cells} cells, the header only ${columns}.`,
    hint: example
      ? `Put a cell with a separator in it in quotes: "${example}"`
      : 'Put a cell with a separator in it in quotes ("a, b"); remove excess separators.',
  }),
  'table-head-unknown': ({ id, nearest }) => ({
    message: `There is no entry “${id}”.`,
    hint: meant(nearest),
  }),
  'table-row-twice': ({ id, line }) => ({
    message: `“${id}” stands here a second time.`,
    hint: `It is already in line ${line}; remove one of them.`,
  }),
};

function range(min: number | null, max: number | null): string {
  if (min === null) return `at most ${max ?? 0}`;
  return max === null ? `at least ${min}` : `${min} to ${max}`;
}
