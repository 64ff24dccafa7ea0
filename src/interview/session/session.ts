import type { Language } from '../../model/language.js';
import type { AskedQuestion, OptionValue } from '../../model/question.js';
import { type Questionnaire, questionsOf } from '../../model/questionnaire.js';
import type { Answer, Given, Progress, Respondent, Response, Tally } from '../../model/response.js';
import { isOffered, offered } from './options.js';
import type { Scope } from './scope.js';

/** The answers of one respondent by question id. */
export type Answers = Response['answers'];

/**
 * Whether a question applies, by all answers so far: true, false, or undefined where its condition is still open
 * and it is asked. Scoring decides it; the interview only needs to know.
 */
export type Conditions = (answers: Answers) => (question: string) => boolean | undefined;

/** Who answers for whom, as it stands at the head of an answers file. */
export interface Head {
  organization?: string;
  /** YYYY-MM-DD */
  date?: string;
  language?: Language;
  respondent: Respondent;
}

/** What an interview starts from. */
export interface Setup {
  questionnaire: Questionnaire;
  head: Head;
  answers: Answers;
  conditions: Conditions;
  /** Where the interview stood when it was left; undefined: it was not, or not by this program. */
  progress?: Progress | undefined;
  /** Which questions this interview is about; all unless given. */
  asks?: (question: AskedQuestion) => boolean;
  /** The part of the questionnaire that `asks` stands for. */
  scope?: Scope;
}

/** Where an interview stands. Every function on it returns another one; none changes it. */
export interface Session extends Omit<Setup, 'progress'> {
  /** The ids of the questions that are asked by the answers so far, in their order. */
  readonly sequence: readonly string[];
  /** The question asked now; null: at the review. */
  readonly position: string | null;
  /** The questions seen before the present one, the latest last. */
  readonly history: readonly string[];
  /** Questions that were left by going back or jumping and to which going on returns, the nearest last. */
  readonly ahead: readonly string[];
  /** Questions that need not be asked again of themselves, also such as are not asked now. */
  readonly seen: ReadonlySet<string>;
  /** Answers that are not offered any more since another one changed; they come back with what offers them. */
  readonly withdrawn: ReadonlyMap<string, Given>;
}

/**
 * Starts an interview, or takes it up where it stood; where that is not known, after the last question that has an
 * answer.
 */
export function createSession({ progress, ...setup }: Setup): Session {
  const sequence = sequenceOf(setup, setup.answers);
  const answered = [...setup.answers.keys()].filter((id) => isAnswered(setup.answers.get(id)));
  const last = sequence.findLastIndex((id) => answered.includes(id));
  const passed = [...answered, ...(progress ? progress.skipped : sequence.slice(0, last + 1))];
  const open = sequence.filter((id) => !passed.includes(id));
  // Where an interview about a part of the questionnaire stood says nothing about one of another part.
  const isSamePart = progress?.only === setup.scope?.only && progress?.audience === setup.scope?.audience;
  const stood = isSamePart ? sequence.find((id) => id === progress?.at) : undefined;
  const position = stood ?? open[0] ?? null;
  const before = position === null ? sequence : sequence.slice(0, sequence.indexOf(position));
  const history = before.filter((id) => passed.includes(id));
  const seen = new Set(position === null ? passed : [...passed, position]);
  return { ...setup, sequence, position, history, ahead: [], seen, withdrawn: new Map() };
}

/** Gives the present question its answer, remarks kept, and stays there. */
export function answer(session: Session, given: Given): Session {
  return changed(session, (before) => ({ ...before, given }));
}

/** Gives the present question a note; an empty one removes it. */
export function note(session: Session, text: string): Session {
  return changed(session, (before) => withRemark(before, 'note', text));
}

/** Gives the present question's answer its evidence; an empty one removes it. */
export function evidence(session: Session, text: string): Session {
  return changed(session, (before) => withRemark(before, 'evidence', text));
}

/** Gives the present question counted votes; what an earlier vote left in the note (`tally` finds it) goes. */
export function vote(session: Session, votes: Tally[], tally: RegExp): Session {
  return changed(session, (before) =>
    noted({ ...before, given: { kind: 'votes', votes } }, without(before.note, tally)),
  );
}

/** Turns the votes on the present question into the one answer that the room agrees on; the tally is kept as a note. */
export function agree(session: Session, value: OptionValue, tally: string): Session {
  return changed(session, (before) => {
    const separator = before.note?.includes('\n') ? '\n' : '; ';
    const parts = [before.note, tally].filter((part) => part !== undefined && part !== '');
    return noted({ ...before, given: { kind: 'value', value } }, parts.join(separator));
  });
}

function noted({ note: _, ...answer }: Answer, note: string): Answer {
  return note === '' ? answer : { ...answer, note };
}

function without(note: string | undefined, remark: RegExp): string {
  return (note ?? '').replace(remark, '').replace(/^(?:; |\n)/, '');
}

/** Takes answers that somebody else has given meanwhile; a question that they hide is left for the next one. */
export function withAnswers(session: Session, answers: Answers): Session {
  const sequence = sequenceOf(session, answers);
  const { position } = session;
  if (position === null || sequence.includes(position)) return { ...session, answers, sequence };
  const next = sequence.find((id) => !session.seen.has(id)) ?? null;
  return { ...session, answers, sequence, position: next };
}

/** The most votes that were counted on any question: fewer people than that cannot be at the table. */
export function mostVotes({ answers }: Session): number {
  const counts = [...answers.values()].map(({ given }) =>
    given.kind === 'votes' ? given.votes.reduce((sum, { count }) => sum + count, 0) : 0,
  );
  return Math.max(0, ...counts);
}

/** Replaces what is known about who answers. */
export function withHead(session: Session, head: Head): Session {
  return { ...session, head };
}

/** Whether an answer says anything about its question: a value, votes, don't know or not applicable. */
export function isAnswered(given: Answer | undefined): boolean {
  return given !== undefined && given.given.kind !== 'nothing';
}

/** Every question that a person answers, asked or not, in the questionnaire's order. */
export function askedQuestions(questionnaire: Questionnaire): AskedQuestion[] {
  return questionsOf(questionnaire).filter((question) => question.type !== 'computed');
}

/** The ids of the questions that are asked by some answers, in their order. */
export function sequenceOf(setup: Omit<Setup, 'head' | 'answers'>, answers: Answers): string[] {
  const applies = setup.conditions(answers);
  return askedQuestions(setup.questionnaire)
    .filter((question) => setup.asks?.(question) ?? true)
    .filter((question) => applies(question.id) !== false)
    .filter((question) => offered(setup.questionnaire, question, answers) !== 'nothing')
    .map(({ id }) => id);
}

function changed(session: Session, change: (before: Answer) => Answer): Session {
  const id = session.position;
  if (id === null) return session;
  const answers = new Map(session.answers);
  const after = change(answers.get(id) ?? { given: { kind: 'nothing' } });
  if (isEmpty(after)) answers.delete(id);
  else answers.set(id, after);
  const withdrawn = new Map(session.withdrawn);
  // Whoever answers anew means that, whatever was withdrawn before.
  withdrawn.delete(id);
  const dropped = withdraw(session.questionnaire, answers, id, withdrawn);
  const seen = new Set([...session.seen].filter((one) => !dropped.includes(one)));
  return { ...session, answers, seen, withdrawn, sequence: sequenceOf(session, answers) };
}

/**
 * Takes back answers that choose what another question's changed answer no longer offers, and brings back those that it
 * offers again; returns the ids of what is taken back.
 */
function withdraw(
  questionnaire: Questionnaire,
  answers: Map<string, Answer>,
  source: string,
  withdrawn: Map<string, Given>,
): string[] {
  const dropped: string[] = [];
  const put = (id: string, after: Answer): void => {
    if (isEmpty(after)) answers.delete(id);
    else answers.set(id, after);
  };
  for (const question of askedQuestions(questionnaire).filter((one) => takesFrom(one) === source)) {
    const { id } = question;
    const before: Answer = answers.get(id) ?? { given: { kind: 'nothing' } };
    const earlier = withdrawn.get(id);
    if (isAnswered(before) && !isOffered(questionnaire, question, answers, before.given)) {
      dropped.push(id);
      withdrawn.set(id, before.given);
      put(id, { ...before, given: { kind: 'nothing' } });
    } else if (earlier && !isAnswered(before) && isOffered(questionnaire, question, answers, earlier)) {
      withdrawn.delete(id);
      put(id, { ...before, given: earlier });
    }
  }
  return dropped;
}

/** The ids of questions whose answers were there before, and are none any more. */
export function lostBetween(before: Session, after: Session): string[] {
  return [...before.answers.keys()].filter(
    (id) => isAnswered(before.answers.get(id)) && !isAnswered(after.answers.get(id)),
  );
}

function takesFrom(question: AskedQuestion): string | undefined {
  if (question.type !== 'choice' || Array.isArray(question.options)) return undefined;
  return typeof question.options === 'string' ? undefined : question.options.from;
}

function withRemark(before: Answer, name: 'note' | 'evidence', text: string): Answer {
  const { [name]: _, ...rest } = before;
  return text === '' ? rest : { ...rest, [name]: text };
}

function isEmpty({ given, note, evidence }: Answer): boolean {
  return given.kind === 'nothing' && note === undefined && evidence === undefined;
}
