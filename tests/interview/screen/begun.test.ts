import { describe, expect, it } from 'vitest';
import { createSession, type Session } from '../../../src/interview/session/session.js';
import type { Answer, Progress } from '../../../src/model/response.js';
import { readAnswersYaml } from '../../../src/sources/answers.js';
import { checked } from '../../support/define.js';
import { allAnswered, questionnaire, session, value } from '../fixture.js';
import { play } from './stage.js';

const head = { respondent: { people: 8 } };
const at = (question: string, answers: Record<string, Answer> = {}): Session =>
  session(answers, {
    head,
    progress: { at: question, skipped: ['council', 'people', 'attempt', 'sponsor'] },
  });

/** The interview that the file of another one holds. */
function resumed(text: string, before: Session): Session {
  const [response] = readAnswersYaml(
    'a.yaml',
    new TextEncoder().encode(text),
    checked(questionnaire),
  ).responses;
  const { answers = new Map(), interview: progress } = response ?? {};
  return createSession({ ...before, answers, progress });
}

/** Where the interview in a file stands. */
function progressIn(text: string): Progress {
  const [response] = readAnswersYaml(
    'a.yaml',
    new TextEncoder().encode(text),
    checked(questionnaire),
  ).responses;
  return response?.interview ?? { skipped: [] };
}

describe.each([
  ['q', 'paused'],
  ['<interrupt>', 'interrupted'],
  ['<closed>', 'ended'],
])('what is typed and not confirmed when %s leaves', (leaving, ending) => {
  it.each([
    ['a number begun anew', at('people', { people: value(100) }), '<backspace>7'],
    ['a count of votes', at('trust'), 'v0 3 0'],
    ['several options', at('direction'), '1 3 <home>'],
  ])('%s: is there again, and no answer', async (_, start, keys) => {
    const question = start.position ?? '';
    const left = await play(start, keys + leaving);
    expect(left.ending).toBe(ending);
    expect(left.answers[question] ?? null).toEqual(question === 'people' ? 100 : null);
    const again = await play(resumed(left.text, start), '');
    expect(again.screens.at(-1)).toBe(left.last);
  });

  it('a text is there again, too', async () => {
    const left = await play(at('attempt'), leaving === 'q' ? 'half<tab>q' : `half${leaving}`);
    expect(left.text).toContain('typed: {attempt: half}');
    expect((await play(resumed(left.text, at('attempt')), '')).last).toContain('    half\n');
  });
});

describe('what is typed and not confirmed', () => {
  const start = at('people', { people: value(100) });

  it('stays in the file when the interview goes on elsewhere, and goes with its question’s answer', async () => {
    const left = await play(start, '7r4<enter>0<enter>q');
    expect(left.text).toContain('typed: {people: "1007"}');
    const confirmed = await play(resumed(left.text, start), 'r2<enter><enter>q');
    expect(confirmed.answers).toEqual({ people: 1007, sponsor: 0 });
    expect(confirmed.text).not.toContain('typed');
  });

  it('is nothing where it is what the answer says already', async () => {
    expect((await play(start, '7<backspace>q')).text).not.toContain('typed');
    expect((await play(at('direction', { direction: value(['reach']) }), '3 3 q')).text).not.toContain(
      'typed',
    );
  });

  it('goes when one finishes', async () => {
    const answers = Object.fromEntries(Object.entries(allAnswered).map(([id, given]) => [id, value(given)]));
    const all = session(answers, { head, progress: { at: 'people', skipped: [] } });
    expect((await play(all, '7rq')).text).toContain('typed');
    const { text, ending } = await play(all, '7rf');
    expect([ending, text.includes('typed'), text.includes('interview:')]).toEqual(['finished', false, false]);
  });

  it.each([
    ['note', 'n'],
    ['evidence', 'e'],
  ] as const)('is, as %s, there again and counts for nothing', async (kind, key) => {
    const confirmed: Answer = { given: { kind: 'value', value: 3 }, [kind]: 'the first one' };
    const before = at('sponsor', { sponsor: confirmed });
    for (const leaving of ['<interrupt>', '<closed>']) {
      const left = await play(before, `${key}<lineBack>Xy${leaving}`);
      expect(left.session.answers.get('sponsor')).toEqual(confirmed);
      expect(left.text).toContain(`typed: {sponsor: {${kind}: Xy}}`);
      const start = createSession({ ...before, progress: progressIn(left.text) });
      const again = await play(start, key);
      expect(again.screens.at(-2)).toContain('noch nicht bestätigt: Xy');
      expect(again.last).toContain('❯ Xy');
      const more = await play(start, `${key}z<enter>`);
      expect(more.session.answers.get('sponsor')).toMatchObject({ [kind]: 'Xyz' });
      const discarded = await play(start, `${key}<shiftTab>`);
      expect([discarded.last.includes('Xy'), discarded.text.includes('typed')]).toEqual([false, false]);
    }
  });

  it('is evidence that was asked for after an answer, which stays', async () => {
    const left = await play(at('sponsor'), '3<enter>Minutes<interrupt>');
    expect(left.answers).toEqual({ sponsor: 3 });
    expect(left.text).toContain('typed: {sponsor: {evidence: Minutes}}');
    const again = await play(resumed(left.text, at('sponsor')), '<enter> of May<enter>q');
    expect(again.answers).toEqual({ sponsor: { answer: 3, evidence: 'Minutes of May' } });
    expect(again.text).not.toContain('typed');
  });
});
