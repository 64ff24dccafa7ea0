import { describe, expect, it } from 'vitest';
import type { QuestionResult } from '../../../src/model/assessment.js';
import { terminalSummary } from '../../../src/reports/terminal.js';
import { fullAssessment, resultOf } from '../fixture.js';
import { de, withResults } from './parts.js';

const several = { count: 9, people: 9, roles: { leadership: 3, staff: 6 } };

describe('what is absent has a name', () => {
  it('contradictory information that is not shown says so', () => {
    const questions = withResults(
      resultOf('size', 'facts', { status: 'contradictory', count: 2 }),
      resultOf('story', 'facts', { status: 'contradictory', count: 2 }),
    );
    const text = de(fullAssessment({ questions }));
    expect(text).toContain(
      '| Vorgeschichte | Angaben | widersprüchliche Angaben | Die Angaben widersprechen sich; einzeln werden sie hier nicht gezeigt. |',
    );
    expect(text).not.toContain('Genannt wurden:');
  });

  it('a free text left empty is no open question; “don’t know” is', () => {
    const rowOf = (result: Partial<QuestionResult>): string =>
      de(fullAssessment({ questions: withResults(resultOf('story', 'facts', result)) }));
    expect(rowOf({})).not.toContain('| Vorgeschichte | Angaben |');
    expect(rowOf({ status: 'dont-know' })).toContain('| Vorgeschichte | Angaben | weiß nicht |');
    const questions = withResults(resultOf('story', 'facts'));
    const summary = terminalSummary(fullAssessment({ questions }), { language: 'de', colour: false });
    expect(summary).not.toContain('Vorgeschichte');
  });

  it.each([
    ['fewer than five staff answered', several, 'weniger als 5 Antworten'],
    ['no staff took part', { count: 3, people: 3, roles: { leadership: 3 } }, 'nicht befragt'],
  ])('where %s, the side of staff says so', (_, respondents, expected) => {
    const questions = withResults(
      resultOf('trust', 'work', {
        status: 'answered',
        score: 90,
        count: 5,
        views: { leadership: 90, staff: null },
      }),
      resultOf('platform', 'tools', { status: 'answered', views: { leadership: 90, staff: 40 }, count: 8 }),
    );
    expect(de(fullAssessment({ respondents, questions }))).toContain(
      `| Vertrauen | 90 | *${expected}* | *nicht vergleichbar* | 90 | 5 |`,
    );
  });

  it('the two views are shown where too few staff answered, and who is counted is said', () => {
    const questions = withResults(
      resultOf('trust', 'work', {
        status: 'answered',
        score: 90,
        count: 5,
        views: { leadership: 90, staff: null },
      }),
    );
    const text = de(fullAssessment({ respondents: several, questions }));
    expect(text).toContain('Sicht der Leitung und der Mitarbeitenden');
    expect(text.match(/Diese sind gezählt, aber nicht gewertet\./g)).toHaveLength(3);
    expect(de(fullAssessment())).not.toContain('Diese sind gezählt');
  });

  it('actions without an estimate make the sum a lower bound', () => {
    const [first, second] = fullAssessment().actions;
    if (!first || !second) throw new Error('two actions');
    expect(de(fullAssessment())).toContain('Zusammen 8 Personentage. ');
    const actions = [first, { ...second, question: 'platform' }];
    expect(de(fullAssessment({ actions }))).toContain(
      'Zusammen mindestens 3 Personentage; nicht jede Maßnahme ist geschätzt.',
    );
  });
});
