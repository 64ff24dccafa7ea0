import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sheetOf } from '../../../src/interview/screen/desk.js';
import { draftOf } from '../../../src/interview/screen/draft.js';
import { fieldOf, textIn } from '../../../src/interview/screen/field.js';
import { frameOf, line, type Page } from '../../../src/interview/screen/page.js';
import { questionPage } from '../../../src/interview/screen/questionPage.js';
import { tonesFor } from '../../../src/interview/screen/tones.js';
import { votePage } from '../../../src/interview/screen/votePage.js';
import { askedAt } from '../../../src/interview/session/asked.js';
import { askedQuestions, createSession } from '../../../src/interview/session/session.js';
import { mayVote } from '../../../src/interview/session/voting.js';
import { columnsOf } from '../../../src/locales/display.js';
import { interviewWords } from '../../../src/locales/interviewWords.js';
import { languages } from '../../../src/model/language.js';
import { shippedPlan } from '../../support/shipped.js';

const more = (lines: number) => `${lines} more`;
const size = fc.record({ columns: fc.integer({ min: 20, max: 200 }), rows: fc.integer({ min: 6, max: 60 }) });
const lines = fc.array(
  fc.string({ unit: 'grapheme', maxLength: 120 }).map((text) => line(text)),
  { maxLength: 50 },
);
const tones = tonesFor(false);
const squeezed = (text = ''): string => text.replace(/\s+/g, ' ').trim();

describe('any page on any screen', () => {
  it('fills the screen exactly, no line as wide as it, so that nothing wraps or scrolls', () => {
    fc.assert(
      fc.property(lines, lines, lines, size, fc.nat(60), (head, body, foot, screen, at) => {
        const position = Math.min(at, Math.max(0, body.length - 1));
        const page: Page = { head, body, foot, focus: [position, position] };
        const frame = frameOf(page, screen, tones, more);
        expect(frame.lines).toHaveLength(screen.rows);
        for (const text of frame.lines) expect(columnsOf(text)).toBeLessThan(screen.columns);
      }),
    );
  });

  it('shows the line that has to be seen', () => {
    const numbered = Array.from({ length: 40 }, (_, at) => line(`line ${at};`));
    fc.assert(
      fc.property(fc.nat(39), size, (at, screen) => {
        fc.pre(screen.rows >= 8);
        const page: Page = { head: [line('head')], body: numbered, foot: [line('foot')], focus: [at, at] };
        const shown = frameOf(page, screen, tones, more).lines.join('\n');
        expect(shown).toContain(`line ${at};`);
        expect(shown).toContain('head');
        expect(shown).toContain('foot');
      }),
    );
  });
});

describe('every question that ships, on any screen from 40 columns', () => {
  const { questionnaire } = shippedPlan('social-business');
  const ids = askedQuestions(questionnaire.definition).map(({ id }) => id);

  it('shows the whole wording of the option that one is at, and loses no word of it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ids),
        fc.constantFrom(...languages),
        fc.record({ columns: fc.integer({ min: 40, max: 200 }), rows: fc.integer({ min: 24, max: 60 }) }),
        fc.nat(20),
        (id, language, screen, row) => {
          const all = { given: { kind: 'value' as const, value: ['findExperts', 'lessMail'] } };
          const one = createSession({
            questionnaire: questionnaire.definition,
            head: { respondent: { people: 8 } },
            answers: new Map([['goalDirection', all]]),
            conditions: () => () => true,
          });
          const asked = askedAt(one, id);
          if (asked === undefined) throw new Error(id);
          const draft = draftOf(asked, language);
          const at = row % draft.rows.length;
          const present = draft.rows[at];
          const speech = { words: interviewWords(language), language };
          const sheet = sheetOf(speech, screen);
          const frame = frameOf(questionPage({ ...draft, at }, one, sheet), screen, tones, more);
          const shown = frame.lines.join(' ').replace(/\s+/g, ' ');
          if (present?.kind === 'option')
            expect(shown).toContain((present.option.option.label[language] ?? '').trim());
          expect(shown).toContain('❯');
        },
      ),
    );
  });
});

describe('votes on every question that ships, on any screen from 40 columns', () => {
  const { questionnaire } = shippedPlan('social-business');
  const one = (note: string | undefined) =>
    createSession({
      questionnaire: questionnaire.definition,
      head: { respondent: { people: 8 } },
      answers: new Map(
        note === undefined
          ? []
          : ids.map((id) => [id, { given: { kind: 'nothing' as const }, note }] as const),
      ),
      conditions: () => () => true,
    });
  const ids = askedQuestions(questionnaire.definition).map(({ id }) => id);
  const voted = ids.filter((id) => {
    const asked = askedAt(one(undefined), id);
    return asked !== undefined && mayVote(asked);
  });

  it('show where one is, the option whose count is typed with its whole wording, the field and what is wrong', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...voted),
        fc.constantFrom(...languages),
        fc.record({ columns: fc.integer({ min: 40, max: 200 }), rows: fc.integer({ min: 24, max: 60 }) }),
        fc.nat(4),
        fc.option(fc.constantFrom('short', 'A longer note of the room. '.repeat(9)), { nil: undefined }),
        fc.boolean(),
        (id, language, screen, typed, note, isWrong) => {
          const start = one(note);
          const asked = askedAt(start, id);
          if (asked === undefined) throw new Error(id);
          const words = interviewWords(language);
          const at = Math.min(typed, asked.options.length - 1);
          const field = fieldOf('3 '.repeat(at));
          const problem = isWrong ? words.votes.length(at, asked.options.length) : undefined;
          const sheet = sheetOf({ words, language }, screen);
          const page = votePage(asked, { field, problem, isWarned: false }, start, sheet);
          const frame = frameOf(page, screen, tones, more);
          const shown = squeezed(frame.lines.join(' '));
          const wording = squeezed(asked.options[at]?.option.label[language]);
          // A bar may stand beside the first line of an option.
          expect(shown.replaceAll(/ \d+ █+/g, '')).toContain(wording);
          expect(frame.lines[0]).toContain(`[${asked.number}/${asked.total}]`);
          expect(frame.lines[frame.cursor?.row ?? -1]).toContain(`❯ ${textIn(field)}`.trimEnd());
          if (problem !== undefined) expect(shown).toContain(problem);
          // Where all of the question is in sight, nothing is cut; a note gives way to it.
          if (!shown.includes(' more')) {
            expect(shown).toContain(squeezed(asked.question.ask[language]));
            expect(page.body.length).toBeLessThanOrEqual(screen.rows);
          }
        },
      ),
    );
  });
});
