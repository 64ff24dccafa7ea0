import { describe, expect, it } from 'vitest';
import { keeperOf } from '../../src/interview/file/keeper.js';
import { answer } from '../../src/interview/session/answering.js';
import { askedQuestions, type Session } from '../../src/interview/session/session.js';
import { goOn, jump, toReview } from '../../src/interview/session/walk.js';
import { interview as words } from '../../src/locales/en/interview.js';
import { fakeIo } from './fakeIo.js';
import { keepingIn, session, value } from './fixture.js';

const give = (one: Session, value: string | number) => goOn(answer(one, { kind: 'value', value }));

function kept(text = 'questionnaire: small\nanswers:\n') {
  const io = fakeIo([], { 'a.yaml': text });
  const start = session();
  const keeper = keeperOf(io, { file: 'a.yaml', text, saved: start }, keepingIn(words));
  return { io, keeper, start, text: () => io.store.get('a.yaml') };
}

describe('keeping an interview in its file', () => {
  it('adds to what someone else has written into the file meanwhile', () => {
    const { io, keeper, start, text } = kept();
    const first = give(start, 'yes');
    keeper.save(first);
    io.store.set('a.yaml', `# mine\n${text()}remarks: {summary: careful}\n`);
    expect(keeper.save(give(first, 12)).notice).toContain('has been changed by somebody else');
    expect(text()).toBe(
      '# mine\nquestionnaire: small\ninterview: {at: attempt}\nanswers:\n  council: "yes"\n  people: 12\nremarks: {summary: careful}\n',
    );
  });

  it('takes what someone else has answered in the file into the interview', () => {
    const { io, keeper, start, text } = kept();
    const first = give(start, 'yes');
    keeper.save(first);
    io.store.set('a.yaml', `${text()?.replace('"yes"', '"no"')}  trust: 3\n`);
    const { session: whole } = keeper.save(give(first, 12));
    expect(Object.fromEntries(whole.answers)).toEqual({
      council: value('no'),
      people: value(12),
      trust: value(3),
    });
    expect(whole.sequence).not.toContain('agreement');
    expect(keeper.save(whole)).toEqual({ session: whole });
  });

  it('names what both have answered differently, where the answer of the interview holds', () => {
    const { io, keeper, start, text } = kept('questionnaire: small\nrespondent: {people: 8}\nanswers:\n');
    const first = give(start, 'yes');
    keeper.save(first);
    const theirs = text()?.replace('people: 8', 'people: 5');
    io.store.set('a.yaml', `${theirs}  people: 77\n`);
    const { session: whole, notice } = keeper.save(give(first, 12));
    expect(notice).toContain('Answered differently on both sides: “People”.');
    expect(whole.answers.get('people')).toEqual(value(12));
    expect(whole.head.respondent.people).toBe(5);
  });

  it('does not write over answers that are not sound any more, and says so', () => {
    const { io, keeper, start } = kept();
    io.store.set('a.yaml', 'questionnaire: small\nanswers: {council: perhaps}\n');
    expect(keeper.save(give(start, 'yes')).failed).toContain('a.yaml has been changed meanwhile');
    expect(io.store.get('a.yaml')).toContain('perhaps');
  });

  it('writes the whole file again when it is gone', () => {
    const { io, keeper, start, text } = kept();
    const first = give(start, 'yes');
    keeper.save(first);
    io.store.delete('a.yaml');
    expect(keeper.save(give(first, 12)).notice).toContain('was gone');
    expect(text()).toBe(
      'questionnaire: small\ninterview: {at: attempt}\nanswers:\n  council: "yes"\n  people: 12\n',
    );
  });

  it('does not write over a file that has become something else, and says so', () => {
    const { io, keeper, start, text } = kept();
    io.store.set('a.yaml', 'answers: {broken');
    const next = give(start, 'yes');
    expect(keeper.save(next).failed).toContain('a.yaml has been changed meanwhile');
    expect(text()).toBe('answers: {broken');
    expect(keeper.content(next)).toBe(
      'questionnaire: small\ninterview: {at: people}\nanswers:\n  council: "yes"\n',
    );
  });

  it('saves later what could not be saved before', () => {
    const { io, keeper, start, text } = kept();
    io.failures.left = 1;
    const first = give(start, 'yes');
    expect(keeper.save(first).failed).toBe('disk-full');
    expect(keeper.save(give(first, 12)).failed).toBeUndefined();
    expect(text()).toBe(
      'questionnaire: small\ninterview: {at: attempt}\nanswers:\n  council: "yes"\n  people: 12\n',
    );
  });

  it('says where the interview stands and what was passed, until nothing is open', () => {
    const { keeper, start, text } = kept();
    keeper.save(goOn(start));
    expect(text()).toBe('questionnaire: small\ninterview: {at: people, skipped: [council]}\nanswers:\n');
    const ids = askedQuestions(start.questionnaire).map(({ id }) => id);
    const all = ids.reduce((one, id) => answer(jump(one, id), { kind: 'dont-know' }), start);
    keeper.save(toReview(all));
    expect(text()).not.toContain('interview');
  });

  it('does not touch a file in which nothing changes', () => {
    const { io, keeper, start } = kept();
    keeper.save(start);
    io.failures.left = 1;
    expect(keeper.save({ ...start }).failed).toBeUndefined();
    expect(io.failures.left).toBe(1);
  });
});
