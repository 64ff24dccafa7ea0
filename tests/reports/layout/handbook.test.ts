import { expect, it } from 'vitest';
import { handbookIn } from '../../../src/reports/handbook.js';
import { fullAssessment, resultOf } from '../fixture.js';
import { de, withDefinition, withResults } from './parts.js';

const text = (words: string): { de: string; en: string } => ({ de: words, en: words });

const questionnaire = withDefinition({
  handbook: [
    {
      id: 'purpose',
      title: text('Zweck'),
      parts: [
        { text: text('Gilt immer.') },
        { fill: text('Ein Satz') },
        { onlyIf: 'overall > 1', text: text('Gilt nicht.') },
        { answers: ['sponsor', 'primary'] },
        { actions: ['sponsor', 'platform'] },
        { fill: text('Drei Nicht-Ziele') },
      ],
    },
    { id: 'empty', title: text('Leer') },
  ],
});
const texts = { ...fullAssessment().texts, handbook: { purpose: [0, 1, 3, 4, 5], empty: [] } };

it('the handbook shows the texts that apply, then what will stand there, in a line each', () => {
  expect(de(fullAssessment({ questionnaire, texts }))).toContain(
    '1. **Zweck**<br>Gilt immer.<br>*Antworten:* Rückhalt; Wichtigstes Ziel<br>*Maßnahmen:* Rückhalt<br>*Noch auszufüllen:* Ein Satz; Drei Nicht-Ziele\n2. **Leer**\n',
  );
});

it('what is to come is announced only where a chapter has content', () => {
  expect(de(fullAssessment({ questionnaire, texts }))).toContain('was davon schon zutrifft');
  expect(de(fullAssessment())).toContain('Vorgesehen ist ein Kapitel:');
});

it('a question that was not asked leaves no answer in the handbook', () => {
  const questions = withResults(resultOf('primary', 'work', { status: 'hidden' }));
  expect(de(fullAssessment({ questionnaire, texts, questions }))).toContain('*Antworten:* Rückhalt<br>');
});

it('what is done lacks no date', async () => {
  const done = { owner: 'IT', status: 'done' } as const;
  const actions = fullAssessment().actions.map((each) => ({ ...each, agreed: done }));
  const render = await handbookIn('markdown');
  const written = render(fullAssessment({ questionnaire, texts, actions }), {
    language: 'de',
    colour: false,
  });
  expect(written).toContain('| **Rückhalt** | IT |  | ✓ erledigt |');
});
