import { questionsOf } from '../../src/model/checkedQuestionnaire.js';
import { offersOptions, optionsOf } from '../../src/model/options.js';
import type { AskedQuestion } from '../../src/model/question.js';
import type { Questionnaire } from '../../src/model/questionnaire.js';
import type { Answer, Response, Value } from '../../src/model/response.js';

/** Numbers from 0 to 1, the same ones in every run (mulberry32 by Tommy Ettinger, public domain). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const askedOf = (definition: Questionnaire): AskedQuestion[] =>
  questionsOf(definition).filter((question) => question.type !== 'computed');

type Answers = Map<string, Answer>;

/** The best of each choice; of everything else what `given` says. Evidence is noted everywhere. */
export function bestAnswers(definition: Questionnaire, given: Readonly<Record<string, Value>>): Answers {
  const best = (question: AskedQuestion): Value | undefined => {
    if (given[question.id] !== undefined || question.type !== 'choice') return given[question.id];
    const options = optionsOf(definition, question);
    return options.reduce(
      (a, b) => ((b.score ?? 0) > (a.score ?? 0) ? b : a),
      options[0] as (typeof options)[0],
    )?.value;
  };
  return new Map(
    askedOf(definition).flatMap((question) => {
      const value = best(question);
      return value === undefined
        ? []
        : [[question.id, { given: { kind: 'value', value }, evidence: 'Protokoll' }] as const];
    }),
  );
}

/** A response in which some answers, from none to all, differ from the best ones, towards a level of their own. */
export function mutated(definition: Questionnaire, best: Answers, random: () => number): Answers {
  const answers: Answers = new Map(best);
  const share = random() ** 2;
  const level = random();
  for (const question of askedOf(definition)) {
    const chosen = chosenIn(question, answers);
    const lost = chosen && !chosen.includes(valueIn(answers, question.id) as string);
    if (!lost && random() >= share) continue;
    const answer = randomAnswer(definition, question, chosen, level, random);
    if (answer) answers.set(question.id, answer);
    else answers.delete(question.id);
  }
  return answers;
}

const valueIn = (answers: Answers, id: string): Value | undefined => {
  const given = answers.get(id)?.given;
  return given?.kind === 'value' ? given.value : undefined;
};

/** What can be chosen where the options are those chosen in another question. */
function chosenIn(question: AskedQuestion, answers: Answers): (number | string)[] | undefined {
  if (question.type !== 'choice' || typeof question.options !== 'object' || !('from' in question.options)) {
    return undefined;
  }
  return (valueIn(answers, question.options.from) ?? []) as (number | string)[];
}

function randomAnswer(
  definition: Questionnaire,
  question: AskedQuestion,
  chosen: (number | string)[] | undefined,
  level: number,
  random: () => number,
): Answer | undefined {
  const kind = random();
  if (kind < 0.06) return undefined;
  if (kind < 0.12) return { given: { kind: 'dont-know' } };
  if (kind < 0.18) return { given: { kind: 'not-applicable' } };
  const value = randomValue(definition, question, chosen, level, random);
  if (value === undefined) return undefined;
  return { given: { kind: 'value', value }, ...(random() < 0.5 && { evidence: 'Protokoll' }) };
}

function randomValue(
  definition: Questionnaire,
  question: AskedQuestion,
  chosen: (number | string)[] | undefined,
  level: number,
  random: () => number,
): Value | undefined {
  if (question.type === 'text') return 'Text';
  if (question.type === 'number') {
    const { min = 0, max = 2000 } = question.range ?? {};
    return Math.round(min + (max - min) * random() ** 3);
  }
  if (!offersOptions(question)) return undefined;
  const values = chosen ?? optionsOf(definition, question).map(({ value }) => value);
  if (question.type === 'multi') {
    const share = random();
    const some = values.filter(() => random() < share);
    return some.length > 0 ? some : values.slice(0, 1);
  }
  const scored = optionsOf(definition, question).some(({ score }) => score !== undefined);
  const part = scored ? Math.min(0.999, Math.max(0, level + 0.6 * (random() - 0.5))) : random();
  return values[Math.floor(part * values.length)];
}

/** Leadership alone, or with six staff at one table who see things differently. */
export function responsesOf(definition: Questionnaire, best: Answers, random: () => number): Response[] {
  const rest = { remarks: {}, agreements: {} };
  const leadership = mutated(definition, best, random);
  const responses: Response[] = [{ respondent: { role: 'leadership' }, answers: leadership, ...rest }];
  if (random() < 0.5) return responses;
  const facts = new Set(askedOf(definition).flatMap(({ id, fact }) => (fact ? [id] : [])));
  const staff = [...mutated(definition, best, random)].filter(([id]) => !facts.has(id));
  return [...responses, { respondent: { role: 'staff', people: 6 }, answers: new Map(staff), ...rest }];
}
