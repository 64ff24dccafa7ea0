import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type Saved, updated as updatedOn } from '../../src/interview/file/save.js';
import { answer, evidence, note } from '../../src/interview/session/answering.js';
import { type Session, withHead } from '../../src/interview/session/session.js';
import { jump } from '../../src/interview/session/walk.js';
import type { Answer, Given } from '../../src/model/response.js';
import { questionnaire, session, value } from './fixture.js';

const file = `# Interview at Example Ltd
questionnaire:   small    # ours
version: 1.2.0
language: de
organization: "Example Ltd"

respondent:
  id: r1          # the board
  people: 3
answers:
  # facts first
  people:  12     # headcount, not FTE
  attempt: |
    two pilots,
    both stopped

  sponsor:
    answer: 2     # debated
    # who said so
    evidence: 'Letter of 3 May'
  trust: {votes: {1: 2, 3: 4}}

# the consultant's own words
remarks: {summary: "Careful."}
`;

const start = (): Session =>
  session(
    {
      people: value(12),
      attempt: value('two pilots,\nboth stopped\n'),
      sponsor: { ...value(2), evidence: 'Letter of 3 May' },
      trust: {
        given: {
          kind: 'votes',
          votes: [0, 1, 2, 3, 4].map((one) => ({ value: one, count: one === 1 ? 2 : one === 3 ? 4 : 0 })),
        },
      },
    },
    { head: { organization: 'Example Ltd', language: 'de', respondent: { id: 'r1', people: 3 } } },
  );

const updated = (text: string, before: Saved, after: Saved) => updatedOn(text, before, after, questionnaire);
const at = (one: Session, id: string, given: Given) => answer(jump(one, id), given);
const save = (change: (one: Session) => Session, text = file) => updated(text, start(), change(start()));

/** The lines of the new text that are not in the old one, and the other way round. */
function difference(text: string | undefined, old = file): { gone: string[]; come: string[] } {
  const [before, after] = [old.split('\n'), (text ?? '').split('\n')];
  return {
    gone: before.filter((line) => !after.includes(line)),
    come: after.filter((line) => !before.includes(line)),
  };
}

describe('saving into an existing file', () => {
  it('changes nothing where nothing has changed', () => {
    expect(save((one) => one)).toBe(file);
  });

  it('changes one value and leaves its comment and its alignment', () => {
    expect(difference(save((one) => at(one, 'people', { kind: 'value', value: 400 })))).toEqual({
      gone: ['  people:  12     # headcount, not FTE'],
      come: ['  people:  400     # headcount, not FTE'],
    });
  });

  it('puts a new answer at its place in the questionnaire’s order', () => {
    const text = save((one) => at(one, 'agreement', { kind: 'dont-know' })) ?? '';
    expect(difference(text)).toEqual({ gone: [], come: ['  agreement: dont-know'] });
    expect(Object.keys(parse(text).answers)).toEqual(['people', 'attempt', 'sponsor', 'agreement', 'trust']);
  });

  it('puts one that belongs before all others right under `answers`, above their comment', () => {
    const text = save((one) => at(one, 'council', { kind: 'value', value: 'yes' })) ?? '';
    expect(text).toContain('answers:\n  council: "yes"\n  # facts first\n');
    expect(parse(text).answers.council).toBe('yes');
  });

  it('changes the parts of an answer with remarks one by one, comments between them kept', () => {
    const text = save((one) => note(at(one, 'sponsor', { kind: 'value', value: 4 }), 'a: b # c'));
    expect(difference(text)).toEqual({
      gone: ['    answer: 2     # debated'],
      come: ['    answer: 4     # debated', '    note: "a: b # c"'],
    });
  });

  it('replaces a text over several lines by another', () => {
    const text = save((one) => at(one, 'attempt', { kind: 'value', value: 'none' })) ?? '';
    expect(text).toContain('  attempt: none\n\n  sponsor:');
  });

  it('replaces votes when one answers anew, and keeps them when only a note comes', () => {
    const anew = save((one) => at(one, 'trust', { kind: 'value', value: 3 })) ?? '';
    expect(parse(anew).answers.trust).toBe(3);
    const noted = save((one) => note(jump(one, 'trust'), 'split room')) ?? '';
    expect(parse(noted).answers.trust).toEqual({
      votes: { 0: 0, 1: 2, 2: 0, 3: 4, 4: 0 },
      note: 'split room',
    });
  });

  it('writes a removed remark out of the file', () => {
    const text = save((one) => evidence(jump(one, 'sponsor'), '')) ?? '';
    expect(parse(text).answers.sponsor).toBe(2);
    expect(text).not.toContain('Letter');
  });

  it('takes out an answer that is none any more, but leaves a key that has a comment', () => {
    const without = (id: string) =>
      save((one) => ({ ...one, answers: new Map([...one.answers].filter(([key]) => key !== id)) }));
    expect(difference(without('trust'))).toEqual({ gone: ['  trust: {votes: {1: 2, 3: 4}}'], come: [] });
    expect(difference(without('people'))).toEqual({
      gone: ['  people:  12     # headcount, not FTE'],
      come: ['  people:     # headcount, not FTE'],
    });
  });

  it('writes what is known of the respondent into its place', () => {
    const text = save((one) =>
      withHead(one, { ...one.head, date: '2026-11-23', respondent: { id: 'r1', role: 'it', people: 4 } }),
    );
    expect(difference(text)).toEqual({
      gone: ['  people: 3'],
      come: ['  role: it', '  people: 4', 'date: 2026-11-23'],
    });
  });
});

describe('saving into files of other layouts', () => {
  const one = () => session();
  const into = (text: string, given: Given = { kind: 'value', value: 12 }) =>
    updated(text, one(), at(one(), 'people', given));

  it.each<[string, string, string]>([
    [
      'an empty key with a comment',
      'answers:\n  people:   # how many?\n',
      'answers:\n  people:   12 # how many?\n',
    ],
    ['an empty key', 'answers:\n  people:\n  trust:\n', 'answers:\n  people: 12\n  trust:\n'],
    ['no answers yet', 'questionnaire: small\nanswers:\n', 'questionnaire: small\nanswers:\n  people: 12\n'],
    [
      'an empty flow mapping',
      'answers: {} # none\nremarks: {}\n',
      'answers: # none\n  people: 12\nremarks: {}\n',
    ],
    ['no key for answers', 'questionnaire: small\n', 'questionnaire: small\nanswers:\n  people: 12\n'],
    ['no line break at the end', 'answers:\n  council: yes', 'answers:\n  council: yes\n  people: 12\n'],
    ['four spaces', 'answers:\n    council: yes\n', 'answers:\n    council: yes\n    people: 12\n'],
    [
      'line breaks of Windows',
      'answers:\r\n  council: yes\r\n',
      'answers:\r\n  council: yes\r\n  people: 12\r\n',
    ],
  ])('keeps the layout: %s', (_, before, after) => {
    const text = into(before);
    expect(parse(text ?? '').answers.people).toBe(12);
    expect(text?.replace(/ +/g, ' ')).toBe(after.replace(/ +/g, ' '));
  });

  it('leaves an empty key when the only answer is taken out', () => {
    const text = 'answers:\n  people: 12\nremarks: {}\n';
    const result = updated(text, session({ people: value(12) }), session());
    expect(result).toBe('answers:\n  people:\nremarks: {}\n');
  });

  it('keeps JSON readable as JSON', () => {
    const text = into('{"questionnaire": "small", "answers": {"council": "yes"}}\n', {
      kind: 'value',
      value: 'x y',
    });
    expect(JSON.parse(text ?? '')).toEqual({
      questionnaire: 'small',
      answers: { council: 'yes', people: 'x y' },
    });
  });

  it('keeps other answers when an anchor stands in the way', () => {
    const text = into('answers:\n  people: &n 12\n  trust: *n\n', { kind: 'value', value: 3 });
    expect(parse(text ?? '').answers).toEqual({ people: 3, trust: 12 });
  });

  it.each([
    ['a list of responses', '- {answers: {}}\n'],
    ['two documents', 'answers:\n---\nanswers:\n'],
    ['broken YAML', 'answers: {people: 1\n'],
    ['nothing', ''],
  ])('refuses %s rather than guess', (_, text) => {
    expect(into(text)).toBeUndefined();
  });
});

const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string(),
  fc.constantFrom('a: b', '- x', '# c', 'null', '012', 'a\nb', ' x ', '"', "'", '{', '日本 😀'),
);
const anAnswer: fc.Arbitrary<Answer> = fc.record(
  {
    given: fc.oneof(
      fc.constantFrom<Given>({ kind: 'dont-know' }, { kind: 'not-applicable' }),
      fc
        .oneof(
          text,
          fc.double({ noNaN: true, noDefaultInfinity: true }).map((one) => one + 0),
          fc.subarray(['a', 'b', 'c']),
        )
        .map((one): Given => ({ kind: 'value', value: one })),
    ),
    note: text.filter((one) => one !== ''),
    evidence: text.filter((one) => one !== ''),
  },
  { requiredKeys: ['given'] },
);

/** An answer of a file, always with its remarks beside it. */
function spelledOut(found: unknown): unknown {
  return found !== null && typeof found === 'object' && !Array.isArray(found) ? found : { answer: found };
}

function expected({ given, note: noted, evidence: shown }: Answer): unknown {
  const plain = given.kind === 'value' ? given.value : given.kind;
  return {
    answer: plain,
    ...(noted !== undefined && { note: noted }),
    ...(shown !== undefined && { evidence: shown }),
  };
}

describe('words that other readers of YAML take for true or false', () => {
  it.each(['yes', 'No', 'on', 'OFF', 'y', 'N', 'True', 'false'])('%s is put in quotes', (word) => {
    const council = { kind: 'value' as const, value: word };
    const answers = (old: string) => updated(old, session(), at(session(), 'council', council)) ?? '';
    for (const old of [
      'answers:\n',
      'answers: {}\n',
      'answers: {people: 3}\n',
      'answers: {people: &n 3, trust: *n}\n',
    ]) {
      expect(answers(old)).toContain(`council: "${word}"`);
      expect(parse(answers(old), { version: '1.1' }).answers.council).toBe(word);
    }
  });

  it('stay as they are in a file by hand that says nothing else now', () => {
    expect(updated('answers: {council: yes}', session(), session())).toBe('answers: {council: yes}');
  });
});

describe('the end of a file', () => {
  it('is a line break, whatever was there before', () => {
    for (const old of [
      'answers:',
      'answers:\n  people: 3',
      'answers: {people: 3}',
      '{"answers": {"people": 3}}',
    ]) {
      expect(updated(old, session(), at(session(), 'people', { kind: 'value', value: 5 }))).toMatch(/5.*\n$/);
    }
  });
});

describe('any answers', () => {
  it('are read back as they were given, and leave every comment in place', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom('council', 'people', 'attempt', 'sponsor', 'trust'), anAnswer), {
          maxLength: 6,
        }),
        (changes) => {
          const before = start();
          const after = { ...before, answers: new Map([...before.answers, ...changes]) };
          const result = updated(file, before, after) ?? '';
          const data = parse(result).answers;
          for (const [id, one] of new Map(changes)) expect(spelledOut(data[id])).toEqual(expected(one));
          for (const kept of [
            '# Interview at',
            '# ours',
            '# facts first',
            '# headcount',
            "# the consultant's",
          ]) {
            expect(result).toContain(kept);
          }
        },
      ),
    );
  });

  it('make the same file whether saved one by one or all at once', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(fc.constantFrom('council', 'people', 'agreement', 'direction'), anAnswer), {
          selector: ([id]) => id,
        }),
        (changes) => {
          const before = start();
          const all = { ...before, answers: new Map([...before.answers, ...changes]) };
          let [current, result]: [Session, string | undefined] = [before, file];
          for (const [id, one] of changes) {
            const next = { ...current, answers: new Map([...current.answers, [id, one]]) };
            result = updated(result ?? '', current, next);
            current = next;
          }
          expect(result).toBe(updated(file, before, all));
        },
      ),
    );
  });
});
