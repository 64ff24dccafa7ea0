import { describe, expect, it } from 'vitest';
import { type Command, type Draft, draftOf } from '../../../src/interview/screen/draft.js';
import type { Key, KeyName } from '../../../src/interview/screen/key.js';
import { pressed } from '../../../src/interview/screen/pressing.js';
import { askedAt } from '../../../src/interview/session/asked.js';
import { interviewWords } from '../../../src/locales/interviewWords.js';
import type { Answer } from '../../../src/model/response.js';
import { session, value } from '../fixture.js';

const speech = { words: interviewWords('de'), language: 'de' } as const;
const names: Record<string, KeyName> = {
  '⏎': 'enter',
  '↑': 'up',
  '↓': 'down',
  '←': 'left',
  '→': 'right',
  '⌫': 'backspace',
  '⇤': 'shiftTab',
  '⇥': 'tab',
};
const keyFor = (sign: string): Key => {
  const name = names[sign];
  return name ? { kind: 'key', name } : { kind: 'text', text: sign };
};

/** The question after some keys, each a sign; or what the last one asked for. */
function pressing(id: string, keys: string, answers: Record<string, Answer> = {}): Draft | Command {
  const asked = askedAt(session(answers), id);
  if (asked === undefined) throw new Error(id);
  let draft: Draft | Command = draftOf(asked, 'de');
  for (const sign of keys) {
    if ('kind' in draft) throw new Error(`${sign} comes after ${draft.kind}`);
    draft = pressed(draft, keyFor(sign), speech);
  }
  return draft;
}

const answers = (id: string, keys: string, earlier?: Answer) => {
  const outcome = pressing(id, keys, earlier && { [id]: earlier });
  return 'kind' in outcome && outcome.kind === 'given' ? outcome.given : outcome;
};
const given = (one: unknown) => ({ kind: 'value', value: one });

describe('a choice', () => {
  it.each<[string, string, unknown]>([
    ['by number', '3⏎', given(3)],
    ['by the last number', '13⏎', given(3)],
    ['by arrows, from the first', '↓⏎', given(0)],
    ['by arrows, from the last row', '↑↑↑⏎', given(4)],
    ['don’t know by its key', '-⏎', { kind: 'dont-know' }],
    ['not applicable by its key', 'x⏎', { kind: 'not-applicable' }],
    ['not applicable by arrows', '4↓↓⏎', { kind: 'not-applicable' }],
  ])('is made %s', (_, keys, expected) => {
    expect(answers('sponsor', keys)).toEqual(expected);
  });

  it('is not made by Enter alone, so that no first option is taken by accident', () => {
    expect(pressing('sponsor', '⏎')).toMatchObject({ at: undefined, problem: 'nothing-chosen' });
  });

  it('stands on the earlier answer, which Enter gives once more and → keeps', () => {
    expect(answers('sponsor', '⏎', value(2))).toEqual(given(2));
    expect(answers('sponsor', '→', value(2))).toEqual({ kind: 'keep' });
    expect(answers('sponsor', '⏎', { given: { kind: 'dont-know' } })).toEqual({ kind: 'dont-know' });
  });

  it('keeps earlier votes on Enter', () => {
    expect(answers('sponsor', '⏎', { given: { kind: 'votes', votes: [{ value: 1, count: 2 }] } })).toEqual({
      kind: 'keep',
    });
  });

  it.each<[string, string]>([
    ['←', 'back'],
    ['⌫', 'back'],
    ['⇤', 'back'],
    ['<', 'back'],
    ['→', 'skip'],
    ['⇥', 'menu'],
    ['?', 'help'],
    ['n', 'note'],
    ['E', 'evidence'],
    ['r', 'review'],
    ['q', 'pause'],
    ['v', 'votes'],
  ])('knows the key %s', (key, kind) => {
    expect(pressing('sponsor', key)).toEqual({ kind });
  });

  it.each<[string, string]>([
    ['0 ', '0 '],
    ['12 ', '12 '],
  ])('becomes a count of votes where a number is followed by a blank: %j', (keys, counts) => {
    expect(pressing('sponsor', keys)).toEqual({ kind: 'votes', counts });
  });

  it('has no vote on a fact', () => {
    expect(pressing('council', 'v')).not.toHaveProperty('kind');
  });
});

describe('several options', () => {
  it.each<[string, string, unknown]>([
    ['by numbers', '1 3⏎', given(['findExperts', 'reach'])],
    ['by one number', '2⏎', given(['lessMail'])],
    ['by number and blank', '1 3 ⏎', given(['findExperts', 'reach'])],
    ['in the order of the options', '3 1 ⏎', given(['findExperts', 'reach'])],
    ['by arrows', '↓ ⏎', given(['lessMail'])],
    ['by numbers one after the other', '13⏎', given(['findExperts', 'reach'])],
    ['by a number that is typed twice not', '2 1 1⏎', given(['lessMail'])],
    ['not those whose mark was taken away', '1 2 1 ⏎', given(['lessMail'])],
    ['none, by the number 0', '0⏎', given([])],
  ])('are chosen %s', (_, keys, expected) => {
    expect(answers('direction', keys)).toEqual(expected);
  });

  it('are not none by Enter, however often', () => {
    expect(pressing('direction', '⏎⏎⏎')).toMatchObject({ problem: 'nothing-marked' });
  });

  it('are not kept where all marks were taken away', () => {
    expect(answers('direction', '1 ⏎', value(['findExperts']))).toMatchObject({ problem: 'nothing-marked' });
  });

  it('stay none where they were none before', () => {
    expect(answers('direction', '⏎', value([]))).toEqual({ kind: 'keep' });
  });
});

describe('a number', () => {
  it.each<[string, string, unknown]>([
    ['as it is written in German', '2,5⏎', given(2.5)],
    ['with groups of thousands', '1 200⏎', given(1200)],
    ['corrected', '12⌫3⏎', given(13)],
    ['a share', '12 %⏎', given(12)],
    ['don’t know by its key, after a number was begun', '12-⏎', { kind: 'dont-know' }],
    ['not applicable by its key, after a number was begun', '12x⏎', { kind: 'not-applicable' }],
    ['don’t know by its key', '-⏎', { kind: 'dont-know' }],
    ['typed on from another row', '↓12⏎', given(12)],
    ['skipped', '⏎', { kind: 'skip' }],
  ])('is %s', (_, keys, expected) => {
    expect(answers('people', keys)).toEqual(expected);
  });

  it.each<[string, string]>([
    ['n', 'note'],
    ['?', 'help'],
    ['⇤', 'back'],
    ['⌫', 'back'],
    ['q', 'pause'],
  ])('leaves its field by %s', (key, kind) => {
    expect(pressing('people', key)).toEqual({ kind });
  });

  it.each<[string, string]>([
    ['n', 'note'],
    ['E', 'evidence'],
    ['r', 'review'],
    ['q', 'pause'],
    ['?', 'help'],
    ['<', 'back'],
  ])('knows the key %s also where it is begun, since no number has a letter', (key, kind) => {
    expect(pressing('people', `12${key}`)).toEqual({ kind });
    expect(pressing('people', key, { people: value(12) })).toEqual({ kind });
  });

  it('ignores letters that are neither part of it nor a command', () => {
    expect(pressing('people', '12w')).toMatchObject({ field: { characters: ['1', '2'] } });
  });

  it('that is none or out of range is asked for again, nothing lost', () => {
    expect(pressing('people', '0⏎')).toMatchObject({
      problem: { code: 'out-of-range' },
      field: { characters: ['0'] },
    });
    expect(pressing('people', '-2⏎')).toMatchObject({ problem: { code: 'out-of-range' } });
    expect(pressing('people', '1.200⏎')).toMatchObject({ problem: { code: 'ambiguous-number' } });
  });

  it('is taken away by clearing its field, and only that', () => {
    expect(answers('people', '⌫⏎', value(7))).toEqual({ kind: 'nothing' });
    expect(answers('people', '⏎', value(7))).toEqual(given(7));
    expect(answers('people', '↑⏎', { given: { kind: 'dont-know' } })).toEqual({ kind: 'keep' });
  });

  it('shows the earlier one as it is written in the language', () => {
    expect(pressing('people', '', { people: value(2.5) })).toMatchObject({
      field: { characters: ['2', ',', '5'] },
    });
  });
});

describe('a text', () => {
  it('takes every character, also those that are keys elsewhere', () => {
    expect(answers('attempt', 'q x-?⏎')).toEqual(given('q x-?'));
  });

  it('reaches don’t know by arrows, where letters are keys again', () => {
    expect(answers('attempt', '↓⏎')).toEqual({ kind: 'dont-know' });
    expect(pressing('attempt', '↓n')).toEqual({ kind: 'note' });
  });
});
