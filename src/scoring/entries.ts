import type { Answer } from '../model/response.js';
import type { Numbers } from './columns.js';
import { type Entry, entryOf } from './entry.js';
import type { PlannedQuestion } from './planQuestion.js';
import { isSaid } from './said.js';

/** What the different answers of a column come to: one by one, and side by side; by the numbers of the answers. */
export interface Entries {
  each: Entry[];
  states: Uint8Array;
  /** Points. */
  scores: Numbers;
  /** The values that are numbers; NaN for all others. */
  numbers: Numbers;
  /** 1 where evidence is noted. */
  evidenced: Uint8Array;
}

/** Entries with the list of answers for which they were worked out. */
export interface Memory extends Entries {
  answers: readonly (Answer | undefined)[];
}

/** A memory of no answers. */
export function emptyMemory(answers: Memory['answers'] = []): Memory {
  return { answers, each: [], ...roomFor(answers.length) };
}

/**
 * What the different answers of a column come to. All blocks of an export share one list of them, which grows: of these,
 * only what is new is worked out.
 */
export function entriesOf(question: PlannedQuestion, answers: Memory['answers']): Entries {
  if (question.memory.answers !== answers) question.memory = emptyMemory(answers);
  const { memory } = question;
  if (memory.states.length < answers.length) grow(memory, answers.length);
  for (let at = memory.each.length; at < answers.length; at += 1) {
    const entry = entryOf(question, answers[at]?.given);
    memory.each.push(entry);
    memory.states[at] = entry.state;
    memory.scores[at] = entry.score;
    memory.numbers[at] = typeof entry.value === 'number' ? entry.value : Number.NaN;
    memory.evidenced[at] = isSaid(answers[at]?.evidence) ? 1 : 0;
  }
  return memory;
}

function grow(memory: Memory, size: number): void {
  const room = roomFor(2 * size);
  room.states.set(memory.states);
  room.scores.set(memory.scores);
  room.numbers.set(memory.numbers);
  room.evidenced.set(memory.evidenced);
  Object.assign(memory, room);
}

function roomFor(size: number): Omit<Entries, 'each'> {
  return {
    states: new Uint8Array(size),
    scores: new Float64Array(size),
    numbers: new Float64Array(size),
    evidenced: new Uint8Array(size),
  };
}
