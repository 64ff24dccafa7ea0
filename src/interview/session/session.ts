import { questionsOf } from '../../model/checkedQuestionnaire.js';
import type { Language } from '../../model/language.js';
import type { AskedQuestion } from '../../model/question.js';
import type { Questionnaire } from '../../model/questionnaire.js';
import type { Answer, Given, Progress, Respondent, Response, Typed } from '../../model/response.js';
import { offered } from './options.js';
import type { OwnWords } from './ownWords.js';
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

/** What was given for a question at an earlier time. */
export interface Previous {
  given: Given;
  /** YYYY-MM-DD */
  date?: string;
  /** Whether the question was another one then. */
  isReworded: boolean;
}

/** What an interview starts from. */
export interface Setup {
  questionnaire: Questionnaire;
  head: Head;
  answers: Answers;
  conditions: Conditions;
  /** What the consultant has written; nothing yet unless given. */
  own?: OwnWords;
  /** Where the interview stood when it was left; undefined: it was not, or not by this program. */
  progress?: Progress | undefined;
  /** Which questions this interview is about; all unless given. */
  asks?: (question: AskedQuestion) => boolean;
  /** The part of the questionnaire that `asks` stands for. */
  scope?: Scope;
  /** What was answered at an earlier time, by question: shown, and never an answer by itself. */
  previous?: ReadonlyMap<string, Previous>;
}

/** Where an interview stands. Every function on it returns another one; none changes it. */
export interface Session extends Omit<Setup, 'progress'> {
  /** The ids of the questions that are asked by the answers so far, in their order. */
  readonly sequence: readonly string[];
  /** The question asked now; null: at the review. */
  readonly position: string | null;
  /** Where one was before the present question, the latest last; null: at the review. */
  readonly history: readonly (string | null)[];
  /** Questions that were left by going back or jumping and to which going on returns, the nearest last. */
  readonly ahead: readonly string[];
  /**
   * Questions that were passed without an answer, on purpose: going on from them. They need not be asked again of
   * themselves; going back, jumping and looking at the review pass nothing.
   */
  readonly skipped: ReadonlySet<string>;
  /** What was typed at questions and not confirmed. */
  readonly typed: ReadonlyMap<string, Typed>;
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
  const skipped = new Set(passed.filter((id) => !answered.includes(id)));
  const next = stood === undefined ? [] : (progress?.next ?? []);
  const ahead = next.filter((id) => id !== position).reverse();
  const typed = new Map(Object.entries(progress?.typed ?? {}));
  return { ...setup, sequence, position, history, ahead, skipped, typed, withdrawn: new Map() };
}

/** Replaces what was typed and not confirmed. */
export function withTyped(session: Session, typed: Session['typed']): Session {
  const textOf = (one: Session['typed']): string =>
    JSON.stringify([...one].map(([id, { answer, note, evidence }]) => [id, answer, note, evidence]));
  return textOf(typed) === textOf(session.typed) ? session : { ...session, typed };
}

/** Forgets what was typed at the present question and not confirmed: as its answer, or as a remark. */
export function forgetTyped(session: Session, part: keyof Typed): Session {
  const { position, typed } = session;
  const found = position === null ? undefined : typed.get(position);
  if (position === null || found?.[part] === undefined) return session;
  const { [part]: _, ...rest } = found;
  const others = [...typed].filter(([id]) => id !== position);
  return {
    ...session,
    typed: new Map(Object.keys(rest).length > 0 ? [...others, [position, rest]] : others),
  };
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

/** Whether a question need not be asked of itself: it is answered, or was skipped. */
export function isPassed({ answers, skipped }: Pick<Session, 'answers' | 'skipped'>, id: string): boolean {
  return skipped.has(id) || isAnswered(answers.get(id));
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
