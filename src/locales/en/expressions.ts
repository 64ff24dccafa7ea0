import type { ArgumentKind, ExpressionProblems } from '../../model/diagnostics/expressions.js';
import type { Sentences } from '../sentences.js';
import { alternatives, meant } from './words.js';

const limits = {
  length: 'longer than 2000 characters',
  size: 'made of more than 300 parts',
  depth: 'nested deeper than 40 levels',
};

const argumentsOf: Record<ArgumentKind, string> = {
  answer: 'An answer such as answer.sponsor',
  'option-answer': 'The answer to a choice question',
  'multi-answer': 'The answer to a multi question, then two of its tags,',
  answers: 'A list of answers such as [answer.a, answer.b]',
  scores: 'A list of at least one value',
  statuses: 'A list of statuses such as ["missed", "unknown"]',
  'milestone-and-number': 'A milestone and a number',
  track: 'A track',
  level: 'A comparison with a level such as == "red"',
};

const purposes = {
  question: 'The question would never be asked',
  gate: 'The gate would never be met',
  warning: 'The warning could never be raised',
  cap: 'The cap could never hold',
  text: 'The text would never be shown',
};

export const expressions: Sentences<ExpressionProblems> = {
  'expression-syntax': ({ detail }) => ({
    message: `The expression cannot be read: ${detail}`,
    hint: 'docs/questionnaire.md shows how to write one under “Expressions”.',
  }),
  'expression-type': ({ detail }) => ({
    message: `The types in the expression do not fit together: ${detail}`,
    hint: 'Compare numbers with numbers and texts with texts; write option values as the questionnaire does.',
  }),
  'expression-result': ({ expected, found }) => ({
    message: `The expression gives ${found === 'bool' ? 'true or false' : found}, but ${expected === 'bool' ? 'true or false' : 'a number'} is needed.`,
    hint:
      expected === 'bool'
        ? 'Write a comparison, such as score.sponsor < 50.'
        : 'Write an expression that gives a number.',
  }),
  'expression-unknown-name': ({ name, nearest }) => ({
    message: `There is no “${name}”.`,
    hint: meant(nearest),
  }),
  'expression-not-readable': ({ name, readable }) => ({
    message: `“${name}” cannot be read here.`,
    hint: `What can be read here: ${alternatives(readable)}.`,
  }),
  'expression-unknown-literal': ({ literal, allowed, nearest }) => ({
    message: `“${literal}” never occurs here, so the condition would never hold.`,
    hint: nearest ? meant(nearest) : `Possible are: ${alternatives(allowed)}.`,
  }),
  'expression-stray-literal': ({ literal }) => ({
    message: `The text “${literal}” is compared with nothing that names its values.`,
    hint: 'Compare texts only with answer.…, tag(…) or warning.…, or pass them to a function.',
  }),
  'expression-forbidden': ({ what }) => ({
    message: `“${what}” is not allowed in expressions.`,
    hint: 'Allowed are numbers, texts, lists, names, arithmetic, comparison, logic, ?:, in and the functions of docs/questionnaire.md.',
  }),
  'expression-too-large': ({ limit }) => ({
    message: `The expression is too large: ${limits[limit]}.`,
    hint: 'Simplify it, or move a part into a computed question.',
  }),
  'expression-argument': ({ function: name, expected }) => ({
    message: `${argumentsOf[expected]} is needed here (${name}).`,
  }),
  'expression-circular': ({ questions }) => ({
    message: `These questions depend on each other in a circle: ${questions.join(' → ')}.`,
    hint: 'Change one of the conditions or measures so that it reads earlier questions only.',
  }),
  'condition-reads-later': ({ question }) => ({
    message: `The condition reads “${question}”, which is asked later: until then it is open and the question is asked.`,
    hint: `Place “${question}” before this question.`,
  }),
  'never-true': ({ of }) => ({
    message: `Bounds on the values prove that this condition can never be true. ${purposes[of]}.`,
    hint: 'Check the threshold or the range of values.',
  }),
  'band-out-of-reach': ({ band, lowest, highest }) => ({
    message: `The verdict “${band}” is out of reach: scores always lie between ${lowest} and ${highest}.`,
    hint: 'Check where the band begins or the scores of the answers.',
  }),
};
