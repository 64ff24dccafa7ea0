import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../../src/model/assessment.js';
import { terminalSummary } from '../../../src/reports/terminal.js';
import { fullAssessment, smallAssessment } from '../fixture.js';
import { de, en, withDefinition } from './parts.js';

const { verdict } = fullAssessment().questionnaire.definition;

describe('sentences fit what they say', () => {
  it.each([
    [['overall', 'track.project'], 'der niedrigere Wert', 'the lower score'],
    [['overall', 'track.project', 'track.technology'], 'der niedrigste Wert', 'the lowest score'],
  ])('of the values %j it is %s', (basis, german, english) => {
    const assessment = fullAssessment({ questionnaire: withDefinition({ verdict: { ...verdict, basis } }) });
    expect(de(assessment)).toContain(`zählt ${german}. Maßgeblich`);
    expect(de(assessment)).toContain(`es zählt ${german}.`);
    expect(en(assessment)).toContain(`${english} counts.`);
  });

  it('a cap holds whatever the overall score, since it may rest on points itself', () => {
    const capped = fullAssessment({
      verdict: { ...fullAssessment().verdict, band: 'low', caps: [{ id: 'knock', to: 'middle' }] },
    });
    expect(de(capped)).toContain('Unabhängig vom Gesamtwert wäre derzeit höchstens „Mitte“ möglich');
    expect(de(capped)).toContain('Unabhängig vom Gesamtwert gelten diese Obergrenzen:');
    expect(de(capped)).not.toContain('Unabhängig von den Punkten');
    expect(en(capped)).not.toContain('Whatever the points');
    const terminal = terminalSummary(capped, { language: 'de', columns: 200, colour: false });
    expect(terminal).toContain('Unabhängig vom Gesamtwert');
  });

  it('sections with the same score have no highest and no lowest', () => {
    const sections = fullAssessment().sections.map((section) =>
      section.score === null ? section : { ...section, score: 50 },
    );
    const text = de(fullAssessment({ sections }));
    expect(text).not.toContain('Am höchsten liegt');
    expect(text).toContain('erreicht noch keiner der 2 Bereiche');
  });

  it.each([
    [
      [0, 1],
      'Die zwei erbetenen Entscheidungen',
      '1. Erste Wahl.\n2. Zweite Wahl.',
      'jede Entscheidung einzeln',
    ],
    [[1], 'Die erbetene Entscheidung', '1. Zweite Wahl.', 'Bitte die Entscheidung treffen'],
    [
      [],
      'Die zwei erbetenen Entscheidungen',
      '1. Die Freigabe „Beginn“ erst erteilen',
      'jede Entscheidung einzeln',
    ],
  ])(
    'with the decisions %j the heading counts those that follow',
    (decisions, title, first, introduction) => {
      const text = de(fullAssessment({ texts: { ...fullAssessment().texts, decisions } }));
      expect(text).toContain(`### ${title}\n\n${first}`);
      expect(text).toContain(introduction);
    },
  );

  it('the legend explains the open part of the bars only where there is one', () => {
    expect(de(fullAssessment())).toContain('der gerasterte hängt von fehlenden Antworten ab');
    expect(en(smallAssessment())).not.toContain('shaded');
    expect(en(smallAssessment())).toContain('the dotted part for what is missing');
  });

  it('the method says whose mean is the score, where there are several respondents', () => {
    const says = 'der Mittelwert aller Antworten, die zählen';
    const respondents = { count: 9, people: 9, roles: { leadership: 3, staff: 6 } };
    expect(de(fullAssessment({ respondents }))).toContain(says);
    expect(de(fullAssessment())).not.toContain(says);
  });

  it('English writes percent without a space', () => {
    const assessments: Assessment[] = [fullAssessment(), smallAssessment()];
    for (const assessment of assessments) expect(en(assessment)).not.toMatch(/\d %/);
    const [facts, ...rest] = fullAssessment().questionnaire.definition.sections;
    const questions = facts?.questions.map((each) =>
      each.id === 'size' ? { ...each, unit: { de: '% aller', en: '% of all' } } : each,
    );
    const questionnaire = withDefinition({ sections: [{ ...facts, questions }, ...rest] });
    expect(en(fullAssessment({ questionnaire }))).toContain('Given were: 100% of all / 1,400% of all');
    expect(en(fullAssessment())).toContain('| Work | Project | 50.0 | 30.0 to 70.0 | 75% |');
  });

  it('the planned effort is set against the weight; a rule of thumb is the questionnaire’s to claim', () => {
    expect(de(fullAssessment())).toContain('| Anteil | geplant | Gewicht |');
    expect(de(fullAssessment())).not.toContain('Faustregel');
    expect(en(fullAssessment())).not.toContain('rule of thumb');
  });

  it('votes are those of the people, not of a room', () => {
    expect(de(fullAssessment())).toContain('wie einig sich die Runde ist');
    expect(de(fullAssessment())).not.toMatch(/\bRaum\b/);
  });
});
