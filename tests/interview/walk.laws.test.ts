import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Keeper, keeperOf } from '../../src/interview/file/keeper.js';
import type { Saved } from '../../src/interview/file/save.js';
import { answer } from '../../src/interview/session/answering.js';
import { askedNow } from '../../src/interview/session/asked.js';
import {
  askedQuestions,
  createSession,
  isAnswered,
  type Session,
} from '../../src/interview/session/session.js';
import { back, goOn, jump, toReview } from '../../src/interview/session/walk.js';
import { interview as words } from '../../src/locales/en/interview.js';
import type { Given } from '../../src/model/response.js';
import { readAnswersYaml } from '../../src/sources/answers.js';
import { checked } from '../support/define.js';
import { type FakeIo, fakeIo } from './fakeIo.js';
import { keepingIn, questionnaire, session } from './fixture.js';

type Wishes = Record<string, Given>;
type Move =
  | { kind: 'answer' | 'skip' | 'back' | 'review' | 'resume' }
  | { kind: 'jump' | 'detour'; to: number };

const absence: fc.Arbitrary<Given> = fc.constantFrom({ kind: 'dont-know' }, { kind: 'not-applicable' });
const oneOf = (...values: (string | number | string[])[]): fc.Arbitrary<Given> =>
  fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...values).map((value) => ({ kind: 'value' as const, value })) },
    { weight: 1, arbitrary: absence },
  );

const votes = fc.constantFrom<Given>(
  {
    kind: 'votes',
    votes: [
      { value: 1, count: 3 },
      { value: 4, count: 5 },
    ],
  },
  { kind: 'votes', votes: [{ value: 0, count: 1 }] },
);

/** What a respondent would say to each question, whenever it is asked. */
const wishes: fc.Arbitrary<Wishes> = fc.record({
  council: oneOf('yes', 'no'),
  people: oneOf(1, 12),
  attempt: oneOf('nothing yet'),
  early: oneOf(1, 2, 3),
  sponsor: oneOf(0, 4),
  agreement: fc.oneof(oneOf(0, 2), votes),
  direction: oneOf(['reach'], ['lessMail', 'findExperts'], []),
  primary: oneOf('reach'),
  trust: oneOf(0, 3, 4),
});

const move: fc.Arbitrary<Move> = fc.oneof(
  { weight: 5, arbitrary: fc.constant({ kind: 'answer' as const }) },
  {
    weight: 4,
    arbitrary: fc.constantFrom<Move>(
      { kind: 'skip' },
      { kind: 'back' },
      { kind: 'review' },
      { kind: 'resume' },
    ),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constantFrom('jump' as const, 'detour' as const), to: fc.nat(20) }),
  },
);

/** Answers the present question: with the wish, or, for options of another question, with the first that is offered. */
function answered(one: Session, wish: Wishes): Session {
  const asked = askedNow(one);
  if (asked === undefined) return goOn(one);
  const given = wish[asked.question.id] ?? { kind: 'dont-know' };
  const first = asked.options[0]?.option.value;
  if (asked.question.id === 'primary' && given.kind === 'value' && first !== undefined) {
    return goOn(answer(one, { kind: 'value', value: first }));
  }
  return goOn(answer(one, given));
}

/** A detour answers otherwise than wished: with "don't know", or by choosing differently. */
function step(one: Session, what: Move, wish: Wishes): Session {
  const ids = askedQuestions(questionnaire).map(({ id }) => id);
  switch (what.kind) {
    case 'answer':
      return answered(one, wish);
    case 'skip':
      return goOn(one);
    case 'back':
      return back(one);
    case 'review':
      return toReview(one);
    case 'resume':
      return createSession(one);
    case 'jump':
      return jump(one, ids[what.to % ids.length] ?? '');
    case 'detour':
      return goOn(answer(jump(one, ids[what.to % ids.length] ?? ''), { kind: 'dont-know' }));
  }
}

/** A session that is kept in a file of its own. */
interface Kept {
  session: Session;
  keeper: Keeper;
  io: FakeIo;
}

const file = 'a.answers.yaml';
const known = checked(questionnaire);
const textIn = ({ io }: Kept) => io.store.get(file) ?? '';

function keptIn(io: FakeIo, one: Session, saved: Saved): Kept {
  const keeper = keeperOf(io, { file, text: io.store.get(file) ?? '', saved }, keepingIn(words));
  return { session: one, keeper, io };
}

function begun(): Kept {
  const io = fakeIo([], { [file]: 'questionnaire: small\nanswers:\n' });
  const start = session();
  return keptIn(io, start, { head: start.head, answers: start.answers });
}

/** Leaves the program and starts it again: all that is left is the file. */
function resumed(left: Kept): Kept {
  const { responses, diagnostics } = readAnswersYaml(file, new TextEncoder().encode(textIn(left)), known);
  expect(diagnostics).toEqual([]);
  const [{ answers, interview: progress } = { answers: new Map(), interview: undefined }] = responses;
  const next = session(Object.fromEntries(answers), { progress });
  const stood = takenUp(left.session);
  const skippedIn = (one: Session) =>
    [...one.skipped].filter((id) => !isAnswered(one.answers.get(id))).sort();
  expect([next.position, skippedIn(next)]).toEqual([stood.position, skippedIn(stood)]);
  expect(walkOn(next)).toEqual(walkOn(stood));
  return keptIn(left.io, next, { head: next.head, answers, progress });
}

/**
 * Where a session is taken up again: from the review, one goes on to where going on would have led; where everything is
 * answered, the file holds no place, and the review comes first.
 */
function takenUp(left: Session): Session {
  const isComplete = left.sequence.every((id) => isAnswered(left.answers.get(id)));
  if (isComplete) return toReview(left);
  return left.position === null ? goOn(left) : left;
}

/** The questions to which going on leads, one after the other. */
function walkOn(one: Session): (string | null)[] {
  const after: (string | null)[] = [];
  for (let current = one; current.position !== null; ) {
    current = goOn(current);
    after.push(current.position);
  }
  return after;
}

/** One step, in the file before the next. */
function keptStep(one: Kept, what: Move, wish: Wishes): Kept {
  if (what.kind === 'resume') return resumed(one);
  const next = { ...one, session: step(one.session, what, wish) };
  expect(next.keeper.save(next.session)).toEqual({ session: next.session });
  return next;
}

/** The text of a file without the answers to questions that are not asked: they are kept, and came by detours. */
function shownText(one: Kept): string {
  const hidden = askedQuestions(questionnaire).filter(({ id }) => !one.session.sequence.includes(id));
  return textIn(one)
    .split('\n')
    .filter((line) => !hidden.some(({ id }) => line.startsWith(`  ${id}:`)))
    .join('\n');
}

function finished(one: Kept, wish: Wishes): Kept {
  const next = { ...one, session: straightOn(one.session, wish) };
  next.keeper.save(next.session);
  return next;
}

/** Answers whatever is asked, and goes nowhere of itself, until the review. */
function goneOn(one: Kept, wish: Wishes): Kept {
  let current = one;
  for (let steps = 0; steps < 60; steps += 1) current = keptStep(current, { kind: 'answer' }, wish);
  expect(current.session.position).toBeNull();
  return current;
}

/** Answers everything that is asked, in order, until nothing is left that differs from the wishes. */
function straightOn(one: Session, wish: Wishes): Session {
  let current = one;
  for (let pass = 0; pass < 3; pass += 1) {
    for (const { id } of askedQuestions(questionnaire)) {
      const there = jump(current, id);
      if (there.position === id) current = answered(there, wish);
    }
  }
  return current;
}

const shown = (one: Session) => one.sequence.map((id) => [id, one.answers.get(id)]);

describe('any walk through the interview', () => {
  it('ends with the same answers as answering straight on', () => {
    fc.assert(
      fc.property(wishes, fc.array(move, { maxLength: 40 }), (wish, moves) => {
        const walked = moves.reduce((one, what) => step(one, what, wish), session());
        expect(shown(straightOn(walked, wish))).toEqual(shown(straightOn(session(), wish)));
      }),
    );
  });

  it('comes to the review by going on alone, having asked every question that applies and was not passed', () => {
    fc.assert(
      fc.property(wishes, fc.array(move, { maxLength: 40 }), (wish, moves) => {
        let one = moves.reduce((before, what) => step(before, what, wish), session());
        const visited = new Set<string>([...one.skipped, ...one.answers.keys()]);
        for (let steps = 0; steps < 60; steps += 1) {
          if (one.position !== null) visited.add(one.position);
          one = answered(one, wish);
        }
        expect(one.position).toBeNull();
        expect(one.sequence.filter((id) => !visited.has(id))).toEqual([]);
      }),
    );
  });

  it('asks, in one go or with any pauses, all that answering straight on asks, where nothing was skipped', () => {
    const strolling = move.filter(({ kind }) => kind !== 'skip' && kind !== 'detour' && kind !== 'resume');
    const pausing = fc.oneof({ weight: 3, arbitrary: strolling }, fc.constant<Move>({ kind: 'resume' }));
    fc.assert(
      fc.property(wishes, fc.array(pausing, { maxLength: 30 }), (wish, moves) => {
        const walked = moves.reduce((one, what) => keptStep(one, what, wish), begun());
        expect(walked.session.skipped.size).toBe(0);
        const ended = goneOn(walked, wish);
        const straight = goneOn(begun(), wish);
        expect(ended.session.sequence).toEqual(straight.session.sequence);
        expect(shownText(ended)).toBe(shownText(straight));
        expect(textIn(ended)).not.toContain('interview:');
      }),
      { numRuns: 60 },
    );
  });

  it('leads back from every question to the one that was seen before it', () => {
    fc.assert(
      fc.property(wishes, fc.array(move, { maxLength: 40 }), move, (wish, moves, last) => {
        fc.pre(last.kind !== 'back' && last.kind !== 'resume' && last.kind !== 'detour');
        const before = moves.reduce((one, what) => step(one, what, wish), session());
        const after = step(before, last, wish);
        const isJump = last.kind === 'jump';
        fc.pre(before.position !== after.position && (before.position !== null || isJump));
        expect(back(after).position).toBe(before.position);
      }),
    );
  });

  it('never asks what is hidden and never loses the answer of what stays offered', () => {
    fc.assert(
      fc.property(wishes, fc.array(move, { maxLength: 40 }), (wish, moves) => {
        let one = session();
        for (const what of moves) {
          const next = step(one, what, wish);
          expect(next.position === null || next.sequence.includes(next.position)).toBe(true);
          const lost = [...one.answers.keys()].filter(
            (id) => id !== 'primary' && isAnswered(one.answers.get(id)) && !isAnswered(next.answers.get(id)),
          );
          expect(lost).toEqual([]);
          one = next;
        }
      }),
    );
  });

  it('ends with the same file as answering straight on, wherever it was left and taken up again', () => {
    fc.assert(
      fc.property(
        wishes,
        fc.array(fc.oneof(move, fc.constant<Move>({ kind: 'resume' })), { maxLength: 30 }),
        (wish, moves) => {
          const walked = moves.reduce((one, what) => keptStep(one, what, wish), begun());
          const straight = finished(begun(), wish);
          expect(shownText(finished(walked, wish))).toBe(shownText(straight));
          expect(textIn(straight)).not.toContain('interview:');
        },
      ),
      { numRuns: 60 },
    );
  });
});
