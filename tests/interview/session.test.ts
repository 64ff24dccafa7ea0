import { describe, expect, it } from 'vitest';
import { agree, answer, evidence, lostBetween, note } from '../../src/interview/session/answering.js';
import { askedAt, askedNow, lacksEvidence } from '../../src/interview/session/asked.js';
import { minutesFor, minutesLeft } from '../../src/interview/session/duration.js';
import { progressOf } from '../../src/interview/session/progress.js';
import { review } from '../../src/interview/session/review.js';
import { askedQuestions, createSession, type Session } from '../../src/interview/session/session.js';
import { askAgain, back, goOn, jump, toReview } from '../../src/interview/session/walk.js';
import type { Given } from '../../src/model/response.js';
import { questionnaire, session, value } from './fixture.js';

const give = (one: Session, given: string | number | (string | number)[]) =>
  goOn(answer(one, { kind: 'value', value: given }));
/** A section with each of its choices twenty times. */
const longer = (section: (typeof questionnaire.sections)[number]) => ({
  ...section,
  questions: section.questions
    .filter(({ type, onlyIf, id }) => type === 'choice' && onlyIf === undefined && id === 'sponsor')
    .flatMap((question) =>
      Array.from({ length: 20 }, (_, at) => ({ ...question, id: `${question.id}${at}` })),
    ),
});
const on = (one: Session, steps: number): Session => (steps === 0 ? one : on(goOn(one), steps - 1));

describe('what is asked', () => {
  it('starts with the first question and counts those that are asked, computed and hidden ones left out', () => {
    const asked = askedNow(session());
    expect(asked).toMatchObject({
      number: 1,
      total: 7,
      question: { id: 'council' },
      section: { id: 'context' },
    });
  });

  it('asks a question whose condition is open, and hides it once it is false', () => {
    const start = session();
    expect(start.sequence).toContain('agreement');
    expect(give(start, 'yes').sequence).toContain('agreement');
    expect(give(start, 'no').sequence).not.toContain('agreement');
  });

  it('offers options with their numeric value as number, and counts the others from one', () => {
    const numbers = (id: string) => askedAt(session(), id)?.options.map(({ number }) => number);
    expect(numbers('sponsor')).toEqual([0, 1, 2, 3, 4]);
    expect(numbers('council')).toEqual([1, 2]);
    expect(numbers('people')).toEqual([]);
  });

  it('offers of another question only what was chosen there, and does not ask where nothing was', () => {
    const chosen = session({ direction: value(['findExperts', 'reach']) });
    expect(askedAt(chosen, 'primary')?.options.map(({ number, option }) => [number, option.value])).toEqual([
      [1, 'findExperts'],
      [2, 'reach'],
    ]);
    expect(session({ direction: value([]) }).sequence).not.toContain('primary');
    expect(session().sequence).not.toContain('primary');
  });

  it('can be about some questions only', () => {
    const facts = session({}, { asks: (question) => question.fact === true });
    expect(facts.sequence).toEqual(['council', 'people']);
  });

  it('plans a minute where something is weighed and half of one for anything shorter, rounded to five', () => {
    const all = askedQuestions(questionnaire);
    expect(minutesFor([...all, ...all])).toBe(15);
    expect(minutesFor(all.slice(0, 1))).toBe(5);
    expect(minutesFor([])).toBe(0);
  });

  it('has as many minutes left as the present question and those still to come take', () => {
    const long = { ...questionnaire, sections: questionnaire.sections.map(longer) };
    const start = session({}, { questionnaire: long });
    expect(minutesLeft(start)).toBe(minutesFor(askedQuestions(long)));
    const passed = on(start, 10);
    expect(minutesLeft(passed)).toBe(minutesLeft(start) - 10);
    expect(minutesLeft(back(passed))).toBe(minutesLeft(passed));
    const all = Object.fromEntries(start.sequence.map((id) => [id, value(0)]));
    expect(minutesLeft(session(all, { questionnaire: long }))).toBe(0);
  });
});

describe('answering', () => {
  it('keeps hidden answers without asking for them', () => {
    const before = session({ agreement: value(3), council: value('yes') });
    const there = jump(before, 'council');
    const after = answer(there, { kind: 'value', value: 'no' });
    expect(after.sequence).not.toContain('agreement');
    expect(after.answers.get('agreement')).toEqual(value(3));
    expect(answer(after, { kind: 'value', value: 'yes' }).sequence).toContain('agreement');
  });

  it('takes back an answer that chose what is no longer offered, and asks for it again', () => {
    const before = session({
      direction: value(['findExperts', 'reach']),
      primary: value('reach'),
      trust: value(1),
    });
    const after = give(jump(before, 'direction'), ['findExperts']);
    expect(after.answers.has('primary')).toBe(false);
    expect(after.position).toBe('primary');
  });

  it('keeps the note of an answer that it takes back', () => {
    const before = session({
      direction: value(['reach', 'lessMail']),
      primary: { ...value('reach'), note: 'debated' },
    });
    const after = answer(jump(before, 'direction'), { kind: 'value', value: ['lessMail'] });
    expect(after.answers.get('primary')).toEqual({ given: { kind: 'nothing' }, note: 'debated' });
  });

  it('keeps remarks when the answer changes, and an empty one removes them', () => {
    const noted = evidence(note(session(), 'see minutes'), 'minutes');
    const answered = answer(noted, { kind: 'dont-know' });
    expect(answered.answers.get('council')).toEqual({
      given: { kind: 'dont-know' },
      note: 'see minutes',
      evidence: 'minutes',
    });
    expect(note(answered, '').answers.get('council')).toEqual({
      given: { kind: 'dont-know' },
      evidence: 'minutes',
    });
    expect(evidence(note(noted, ''), '').answers.has('council')).toBe(false);
  });

  it('makes one answer of votes, with the tally after an earlier note', () => {
    const votes: Given = { kind: 'votes', votes: [{ value: 3, count: 5 }] };
    const voted = answer(jump(session(), 'sponsor'), votes);
    expect(agree(voted, 3, 'Vote: 5 × 3').answers.get('sponsor')).toEqual({
      ...value(3),
      note: 'Vote: 5 × 3',
    });
    const noted = evidence(note(voted, 'debated'), 'minutes');
    expect(agree(noted, 3, 'Vote: 5 × 3').answers.get('sponsor')).toEqual({
      ...value(3),
      note: 'debated; Vote: 5 × 3',
      evidence: 'minutes',
    });
    expect(agree(toReview(voted), 3, 'none').answers).toEqual(voted.answers);
  });

  it.each<[string, Given, boolean]>([
    ['a positive answer', { kind: 'value', value: 1 }, true],
    ['the worst answer', { kind: 'value', value: 0 }, false],
    ['don’t know', { kind: 'dont-know' }, false],
    ['not applicable', { kind: 'not-applicable' }, false],
  ])('expects evidence for %s: %#', (_, given, expected) => {
    const asked = askedAt(answer(jump(session(), 'sponsor'), given), 'sponsor');
    expect(asked && lacksEvidence(asked)).toBe(expected);
  });

  it('expects no evidence twice, and none where the question expects none', () => {
    const noted = askedAt(session({ sponsor: { ...value(3), evidence: 'letter' } }), 'sponsor');
    const other = askedAt(session({ trust: value(3) }), 'trust');
    expect(noted && lacksEvidence(noted)).toBe(false);
    expect(other && lacksEvidence(other)).toBe(false);
  });
});

describe('walking', () => {
  it('asks a question that appears before the present one at the end, before the review', () => {
    const last = jump(on(session({ council: value('no'), direction: value(['reach']) }), 20), 'trust');
    expect(give(last, 4).position).toBe('early');
    expect(give(give(last, 4), 1).position).toBeNull();
  });

  it('returns from a jump to where it started, and goes on from there', () => {
    const there = jump(on(session(), 3), 'people');
    expect(on(session(), 3).position).toBe('sponsor');
    expect(there.position).toBe('people');
    expect(goOn(there).position).toBe('sponsor');
    expect(on(there, 2).position).toBe('agreement');
  });

  it('does not ask again what a jump ahead has already asked', () => {
    const ahead = goOn(jump(session(), 'sponsor'));
    expect(ahead.position).toBe('council');
    expect(on(ahead, 3).position).toBe('agreement');
  });

  it('asks on the way back from a jump what the answer has revealed', () => {
    const start = session({
      council: value('no'),
      people: value(3),
      sponsor: value(2),
      direction: value(['reach']),
    });
    expect(start.position).toBe('primary');
    const changed = give(jump(start, 'council'), 'yes');
    expect(changed.position).toBe('agreement');
    expect(goOn(changed).position).toBe('primary');
  });

  it('goes forward again, question by question, after going back several', () => {
    const three = back(back(back(on(session(), 4))));
    expect(three.position).toBe('people');
    expect([1, 2, 3, 4].map((steps) => on(three, steps).position)).toEqual([
      'attempt',
      'sponsor',
      'agreement',
      'direction',
    ]);
  });

  it('leaves a question for good when going back from a jump', () => {
    const returned = back(jump(on(session(), 3), 'council'));
    expect(returned.position).toBe('sponsor');
    expect(goOn(returned).position).toBe('agreement');
  });

  it('stays at the first question when there is nothing before it, and where a jump leads nowhere', () => {
    expect(back(session()).position).toBe('council');
    expect(jump(session(), 'readiness').position).toBe('council');
    expect(jump(session(), 'early').position).toBe('council');
  });

  it('leaves questions out on the way back that have been hidden since', () => {
    const seen = on(session({}), 4);
    expect(seen.position).toBe('agreement');
    const hidden = answer(jump(goOn(seen), 'council'), { kind: 'value', value: 'no' });
    expect(back(back(hidden)).position).toBe('sponsor');
  });

  it('returns from the review in between, and stays at the one at the end', () => {
    const between = toReview(on(session(), 2));
    expect(between.position).toBeNull();
    expect(goOn(between).position).toBe('attempt');
    expect(back(between).position).toBe('attempt');
    const end = on(session(), 20);
    expect(end.position).toBeNull();
    expect(goOn(end).position).toBeNull();
    expect(back(end).position).toBe('trust');
  });

  it('goes back to the review from a question to which one jumped there', () => {
    const there = jump(toReview(on(session(), 2)), 'trust');
    expect([back(there).position, back(back(there)).position]).toEqual([null, 'attempt']);
    expect([back(goOn(there)).position, back(back(goOn(there))).position]).toEqual(['trust', null]);
    expect(goOn(back(there)).position).toBe('attempt');
  });

  it('goes through skipped questions once more when asked to', () => {
    const end = on(give(session(), 'no'), 20);
    const again = goOn(askAgain(end, ['people', 'trust']));
    expect([again.position, goOn(again).position, on(again, 2).position]).toEqual(['people', 'trust', null]);
  });
});

describe('resuming', () => {
  it('goes on after the last question that has an answer; skipped ones before it wait in the review', () => {
    const resumed = session({ council: value('no'), sponsor: { given: { kind: 'dont-know' } } });
    expect(resumed.position).toBe('direction');
    const open = review(on(resumed, 20));
    expect(
      open.map(({ id, unanswered, dontKnow }) => [
        id,
        unanswered.map((one) => one.number),
        dontKnow.map((one) => one.id),
      ]),
    ).toEqual([
      ['context', [2, 3], []],
      ['management', [], ['sponsor']],
      ['goals', [5, 6], []],
    ]);
  });

  it('goes back to what was answered before the interruption', () => {
    expect(back(session({ council: value('no'), people: value(3) })).position).toBe('people');
  });

  it('starts at the review when everything has an answer', () => {
    const all = Object.fromEntries(
      session().sequence.map((id) => [id, { given: { kind: 'dont-know' as const } }]),
    );
    expect(session(all).position).toBeNull();
  });

  it('asks for an answer of which there is only a note', () => {
    expect(session({ council: { given: { kind: 'nothing' }, note: 'ask HR' } }).position).toBe('council');
  });
});

describe('resuming where the interview stood', () => {
  const council = { council: value('yes') };
  const open = (one: Session) => review(one).flatMap(({ unanswered }) => unanswered);

  it('asks the question that stood on the screen, and leaves those that were skipped to the review', () => {
    const resumed = session(council, { progress: { at: 'sponsor', skipped: ['people', 'attempt'] } });
    expect(resumed.position).toBe('sponsor');
    expect(goOn(resumed).position).toBe('agreement');
    expect(on(resumed, 20).position).toBeNull();
    expect(open(resumed).map(({ id, isSkipped }) => [id, isSkipped])).toEqual([
      ['people', true],
      ['attempt', true],
      ['sponsor', false],
      ['agreement', false],
      ['direction', false],
      ['trust', false],
    ]);
    expect([back(resumed).position, back(back(resumed)).position]).toEqual(['attempt', 'people']);
  });

  it('comes to what was jumped over before the review', () => {
    const resumed = session(council, { progress: { at: 'direction', skipped: ['sponsor'] } });
    const visited = [0, 1, 2, 3, 4, 5].map((steps) => on(resumed, steps).position);
    expect(visited).toEqual(['direction', 'trust', 'people', 'attempt', 'agreement', null]);
  });

  it('asks what comes next where that question is asked no longer', () => {
    const progress = { at: 'agreement', skipped: ['people'] };
    expect(session({ council: value('no') }, { progress }).position).toBe('attempt');
    expect(session(council, { progress: { skipped: ['people'] } }).position).toBe('attempt');
  });

  it('asks an answered question again where one stood at it', () => {
    const resumed = session({ ...council, people: value(3) }, { progress: { at: 'council', skipped: [] } });
    expect(resumed.position).toBe('council');
    expect(goOn(resumed).position).toBe('attempt');
  });

  it('is as if one had not left', () => {
    const walks: Session[] = [
      session(),
      on(session(), 3),
      back(on(give(session(), 'yes'), 2)),
      jump(on(session(), 2), 'trust'),
      on(session(), 20),
      jump(session({ ...council, agreement: value(2) }), 'council'),
      answer(jump(session({ ...council, agreement: value(2) }), 'council'), { kind: 'value', value: 'no' }),
    ];
    for (const one of walks) {
      const resumed = createSession({ ...one, progress: progressOf(one) });
      expect([resumed.position, [...resumed.skipped].sort()]).toEqual([
        one.position,
        [...one.skipped].sort(),
      ]);
      expect(progressOf(resumed)).toEqual(progressOf(one));
    }
  });

  it('asks, after a pause at the review, the question from which one had gone there', () => {
    for (const one of [on(session(), 3), back(on(session(), 3)), jump(on(session(), 3), 'trust')]) {
      const reviewed = toReview(one);
      const resumed = createSession({ ...reviewed, progress: progressOf(reviewed) });
      expect(resumed.position).toBe(goOn(reviewed).position);
      expect(progressOf(resumed)).toEqual(progressOf(goOn(reviewed)));
    }
  });

  it('passes over nothing that was left by going back, jumping or looking at the review', () => {
    const left = back(give(give(session(), 'yes'), 5));
    expect(left.position).toBe('people');
    for (const one of [left, jump(left, 'trust'), toReview(left), back(jump(left, 'trust'))]) {
      expect(progressOf(one)?.skipped).toEqual([]);
      expect(
        review(one).flatMap(({ unanswered }) => unanswered.filter(({ isSkipped }) => isSkipped)),
      ).toEqual([]);
    }
    const resumed = createSession({ ...left, progress: progressOf(left) });
    expect([1, 2].map((steps) => on(resumed, steps).position)).toEqual(['attempt', 'sponsor']);
  });

  it('is nothing to keep once everything that applies is answered', () => {
    const all = Object.fromEntries(session().sequence.map((id) => [id, value(0)]));
    const { trust: _, ...lacking } = all;
    expect(progressOf(session(all))).toBeUndefined();
    expect(progressOf(session(lacking))).toEqual({ at: 'trust', skipped: [] });
  });

  it('asks in the full interview what a quick check has not asked', () => {
    const asks = ({ id }: { id: string }) => id === 'people' || id === 'sponsor';
    const quick = give(session({}, { asks }), 12);
    const skipped = goOn(quick);
    expect(skipped.position).toBeNull();
    expect(progressOf(skipped)).toEqual({ skipped: ['sponsor'] });
    const full = session(Object.fromEntries(skipped.answers), { progress: progressOf(skipped) });
    const visited = [0, 1, 2, 3, 4, 5].map((steps) => on(full, steps).position);
    expect(visited).toEqual(['council', 'attempt', 'agreement', 'direction', 'trust', null]);
    expect(progressOf(give(quick, 3))).toEqual({ skipped: [] });
  });
});

describe('an answer that is not offered any more', () => {
  const chosen = () => session({ direction: value(['reach', 'lessMail']), primary: value('reach') });
  const without = (one: Session, ...values: string[]) =>
    answer(jump(one, 'direction'), { kind: 'value', value: values });

  it('is taken back, and comes back with what offers it', () => {
    const changed = without(chosen(), 'lessMail');
    expect(changed.answers.has('primary')).toBe(false);
    expect(lostBetween(chosen(), changed)).toEqual(['primary']);
    expect(without(changed, 'reach', 'lessMail').answers.get('primary')).toEqual(value('reach'));
  });

  it('stays where the question is hidden, since nothing is said of what there is to choose from', () => {
    for (const kind of ['dont-know', 'not-applicable'] as const) {
      const hidden = answer(jump(chosen(), 'direction'), { kind });
      expect(hidden.sequence).not.toContain('primary');
      expect(hidden.answers.get('primary')).toEqual(value('reach'));
      expect(without(hidden, 'reach').answers.get('primary')).toEqual(value('reach'));
      expect(lostBetween(hidden, without(hidden, 'lessMail'))).toEqual(['primary']);
    }
  });

  it('comes back only where it is offered, not where nothing is', () => {
    const hidden = answer(jump(without(chosen(), 'lessMail'), 'direction'), { kind: 'dont-know' });
    expect(hidden.answers.has('primary')).toBe(false);
    expect(without(hidden, 'reach').answers.get('primary')).toEqual(value('reach'));
  });

  it('does not come back over another answer that was given meanwhile', () => {
    const changed = without(chosen(), 'lessMail');
    const anew = answer(jump(changed, 'primary'), { kind: 'value', value: 'lessMail' });
    expect(without(anew, 'reach', 'lessMail').answers.get('primary')).toEqual(value('lessMail'));
  });
});

describe('going back after resuming', () => {
  it('leads to the question before, never to one that comes later', () => {
    const one = session(
      { council: value('yes'), trust: value(1) },
      { progress: { at: 'people', skipped: [] } },
    );
    expect(back(one).position).toBe('council');
    expect(back(back(one)).position).toBe('council');
  });
});

describe('an interview about a part', () => {
  const gates = {
    asks: ({ id }: { id: string }) => id === 'sponsor' || id === 'trust',
    scope: { only: 'gates' } as const,
  };

  it('is taken up where it stood, and by one about the whole at the first question that was not asked', () => {
    const part = session({ sponsor: value(1) }, gates);
    expect(progressOf(part)).toEqual({ at: 'trust', only: 'gates', skipped: [] });
    const progress = progressOf(part);
    expect(session({ sponsor: value(1) }, { ...gates, progress }).position).toBe('trust');
    expect(session({ sponsor: value(1) }, { progress }).position).toBe('council');
  });
});
