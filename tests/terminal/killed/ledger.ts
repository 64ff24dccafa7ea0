import { isDeepStrictEqual } from 'node:util';
import type { Answer, Given } from '../../../src/model/response.js';

/** What a file has to hold of a question; `isNoteLonger`: the program adds a sentence of its own to the note. */
export interface Entry extends Answer {
  isNoteLonger?: true;
}

/** What a file has to hold, and nothing else. */
export type Ledger = ReadonlyMap<string, Entry>;

const unanswered: Entry = { given: { kind: 'nothing' } };

/** A ledger after an answer; remarks stay. */
export function answered(ledger: Ledger, id: string, given: Given): Ledger {
  const { isNoteLonger, ...before } = ledger.get(id) ?? unanswered;
  // Of votes that one answer follows the program notes the tally; a new vote takes that note back.
  const isAgreed = before.given.kind === 'votes' && given.kind === 'value';
  const hasTally = isAgreed || (isNoteLonger && given.kind !== 'votes');
  return entered(ledger, id, { ...before, given, ...(hasTally && { isNoteLonger: true }) });
}

/** A ledger after a remark; an empty one takes it away. */
export function remarked(ledger: Ledger, id: string, kind: 'note' | 'evidence', text: string): Ledger {
  const { [kind]: _, isNoteLonger, ...rest } = ledger.get(id) ?? unanswered;
  const keeps = kind !== 'note' && isNoteLonger;
  return entered(ledger, id, { ...rest, ...(keeps && { isNoteLonger }), ...(text && { [kind]: text }) });
}

function entered(ledger: Ledger, id: string, entry: Entry): Ledger {
  const next = new Map(ledger);
  const { given, note, evidence } = entry;
  if (given.kind === 'nothing' && note === undefined && evidence === undefined) next.delete(id);
  else next.set(id, entry);
  return next;
}

/** How a file's answers differ from a ledger, a line for each question. */
export function differences(answers: ReadonlyMap<string, Answer>, ledger: Ledger): string[] {
  const ids = [...new Set([...answers.keys(), ...ledger.keys()])];
  return ids
    .filter((id) => !isAs(answers.get(id), ledger.get(id)))
    .map(
      (id) =>
        `${id}: ${JSON.stringify(answers.get(id))} where ${JSON.stringify(ledger.get(id))} was confirmed`,
    );
}

function isAs(answer: Answer | undefined, entry: Entry | undefined): boolean {
  if (answer === undefined || entry === undefined) return answer === entry;
  const { isNoteLonger, note = '', evidence, given } = entry;
  const own = answer.note ?? '';
  const hasNote = isNoteLonger ? own.startsWith(note) && own.length > note.length : own === note;
  return hasNote && answer.evidence === evidence && isDeepStrictEqual(answer.given, given);
}
