import { expect, it } from 'vitest';
import { Questionnaire } from '../../src/model/questionnaire.js';
import { renderSheet } from '../../src/reports/questionnaireSheet.js';
import { fullDefinition } from './fixture.js';

const text = renderSheet(fullDefinition, 'markdown', { language: 'de', colour: false });

it.each([
  [
    'sections in order, with their share of the whole',
    '## 2 Arbeit\n\n*Anteil „Projekt“, 80 % des Gesamtwerts*',
  ],
  ['sections that are not scored', '## 1 Angaben\n\n*wird nicht gewertet*'],
  ['questions with number and id', '### 2.1 Rückhalt *(sponsor)*'],
  ['options with their numbers and points', '- ☐ 1: Stufe 1 *(50 Punkte)*'],
  ['what kind of answer is meant', '*Zahl (Personen)*'],
  ['options of another question', '*Eine der bei „Ziele“ gewählten Antworten.*'],
  ['minima', 'Mindestbedingung: 50 für die Freigabe „Beginn“ und 100 für die Freigabe „Ausrollen“'],
])('the sheet shows %s', (_, expected) => {
  expect(text).toContain(expected);
});

it('fits a terminal', () => {
  const lines = renderSheet(fullDefinition, 'terminal', { language: 'en', columns: 60, colour: false }).split(
    '\n',
  );
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(60);
});

it('gives points only to options that are scored', () => {
  expect(text).toContain('- ☐ 1: Stufe 1 *(50 Punkte)*');
  const belief = text.slice(text.indexOf('*(belief)*'), text.indexOf('*(story)*'));
  expect(belief).toContain('☐ 1: Stufe 1\n');
  expect(belief).not.toContain('Punkte');
});

it('gives no points to options of facts without weight', () => {
  const fact = (weight: object): string => {
    const [facts, work, ...rest] = fullDefinition.sections;
    const question = {
      ...work?.questions.find(({ id }) => id === 'platform'),
      id: 'kind',
      type: 'choice',
      fact: true,
      title: { de: 'Art', en: 'Kind' },
      ask: { de: '?', en: '?' },
      options: [
        { value: 0, score: 0, label: { de: 'Eins', en: 'One' } },
        { value: 1, score: 100, label: { de: 'Zwei', en: 'Two' } },
      ],
      ...weight,
    };
    const sections = [facts, { ...work, questions: [...(work?.questions ?? []), question] }, ...rest];
    const definition = Questionnaire.parse({ ...fullDefinition, sections });
    return renderSheet(definition, 'markdown', { language: 'de', colour: false });
  };
  expect(fact({})).toContain('☐ 1: Zwei *(100 Punkte)*');
  expect(fact({ weight: 0 })).toContain('☐ 1: Zwei\n');
});

it('gives the condition of a question', () => {
  const [facts, ...rest] = fullDefinition.sections;
  const [first, ...others] = facts?.questions ?? [];
  const sections = [{ ...facts, questions: [{ ...first, onlyIf: 'answer.belief > 1' }, ...others] }, ...rest];
  const definition = Questionnaire.parse({ ...fullDefinition, sections });
  expect(renderSheet(definition, 'terminal', { language: 'de', columns: 100, colour: false })).toContain(
    'nur gefragt, wenn: answer.belief > 1',
  );
});

it.each([
  ['bands', '| low | Unten | 0 |'],
  ['milestones', '| rollout | Ausrollen |'],
  ['warnings', '| hot | Heiß |'],
  ['minima', '| goals | Ziele | 50 | *keine* |'],
  ['knock-out criteria', '| sponsor | Rückhalt *(Ausschlusskriterium)* | 50 | 100 |'],
])('ends with the %s and their ids', (_, expected) => {
  expect(text.slice(text.indexOf('## Anhang'))).toContain(expected);
});
