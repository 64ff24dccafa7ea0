import { describe, expect, it } from 'vitest';
import { createSession, type Session } from '../../../src/interview/session/session.js';
import type { Answer } from '../../../src/model/response.js';
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

  it.each(['<interrupt>', '<closed>'])(
    'is a note as far as it goes when %s ends typing it',
    async (leaving) => {
      const { answers } = await play(at('sponsor'), `nhalf a thou${leaving}`);
      expect(answers).toEqual({ sponsor: { note: 'half a thou' } });
      expect((await play(at('sponsor'), `nhalf<shiftTab>${leaving}`)).answers).toEqual({});
      expect((await play(at('sponsor'), `eno${leaving}`)).answers).toEqual({});
      expect((await play(at('sponsor'), `eMinutes of May${leaving}`)).answers).toEqual({
        sponsor: { evidence: 'Minutes of May' },
      });
    },
  );
});
