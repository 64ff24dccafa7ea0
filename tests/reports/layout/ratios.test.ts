import { expect, it } from 'vitest';
import type { QuestionResult } from '../../../src/model/assessment.js';
import { fullAssessment, fullDefinition, resultOf } from '../fixture.js';
import { de, en, withDefinition } from './parts.js';

const number = (id: string, title: string, unit?: { de: string; en: string }): Record<string, unknown> => ({
  id,
  type: 'number',
  fact: true,
  title: { de: title, en: title },
  ask: { de: '?', en: '?' },
  ...(unit ? { unit } : {}),
});

const [facts, ...sections] = fullDefinition.sections;
const questionnaire = withDefinition({
  sections: [
    {
      ...facts,
      questions: [
        number('authors', 'Autoren'),
        number('scope', 'Bereich', { de: 'Personen', en: 'people' }),
        number('hope', 'Erwartung', { de: '%', en: '%' }),
      ],
    },
    ...sections,
  ],
  report: {
    ratios: [
      {
        title: { de: 'Wer schreibt', en: 'Who writes' },
        part: 'authors',
        whole: 'scope',
        expected: 'hope',
        says: { de: 'Jede Zusage zählt.', en: 'Every commitment counts.' },
      },
    ],
  },
});

const given = (id: string, answer: number): QuestionResult =>
  resultOf(id, 'facts', { status: 'answered', answer, count: 1 });

const all = [given('authors', 6), given('scope', 420), given('hope', 70)];
const boxed = (questions: QuestionResult[]) => fullAssessment({ questionnaire, questions });

it('a box sets the part beside the whole and beside what is expected', () => {
  expect(de(boxed(all))).toContain(
    '> – **Wer schreibt**\n>\n> **6 von 420 Personen = 1,4 %**; erwartet werden 70 %\n>\n> Jede Zusage zählt.',
  );
  expect(en(boxed(all))).toContain('> **6 of 420 people = 1.4%**; 70% expected');
});

it.each([
  [
    'the part',
    [resultOf('authors', 'facts', { status: 'dont-know' }), given('scope', 420), given('hope', 70)],
    '> *Autoren: weiß nicht*; Bereich: 420 Personen; erwartet werden 70 %',
  ],
  [
    'the whole',
    [given('authors', 6), resultOf('scope', 'facts'), given('hope', 70)],
    '> Autoren: 6; *Bereich: nicht beantwortet*; erwartet werden 70 %',
  ],
  [
    'what is expected',
    [given('authors', 6), given('scope', 420), resultOf('hope', 'facts', { status: 'contradictory' })],
    '> **6 von 420 Personen = 1,4 %**; *Erwartung: widersprüchliche Angaben*',
  ],
  [
    'a whole to divide by',
    [given('authors', 6), given('scope', 0), given('hope', 70)],
    '> Autoren: 6; Bereich: 0 Personen; *Der Anteil lässt sich daraus nicht berechnen.*; erwartet werden 70 %',
  ],
])('where %s is missing, the box names it and gives no share', (_, questions, expected) => {
  expect(de(boxed(questions))).toContain(expected);
});

it('a share that is not nothing never reads like 0 %', () => {
  expect(de(boxed([given('authors', 1), given('scope', 1e6), given('hope', 70)]))).toContain(
    '1 von 1.000.000 Personen &lt; 0,1 %',
  );
});
