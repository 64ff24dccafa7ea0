import { expect, it } from 'vitest';
import { terminalSummary } from '../../../src/reports/terminal.js';
import { fullAssessment, resultOf, smallAssessment } from '../fixture.js';

const text = terminalSummary(fullAssessment(), { language: 'de', columns: 100, colour: false });

it.each([
  ['the verdict and that it is provisional', '✗ Gesamturteil: Unten (? vorläufig)'],
  ['why', 'Es ist auf „Unten“ begrenzt, weil:'],
  [
    'the tracks with contribution, coverage and count',
    /Projekt \(80 %\) +50,0 +30,0 bis 70,0 +75 % +1 +40,0 von 80 +█+▒+·+/,
  ],
  ['the releases', /Beginn +✗ nicht freigegeben +1 von 2 erfüllt/],
  ['missing gates', '• Für die Freigabe „Beginn“ fehlt: Ziele'],
  ['sections with the range from worst to best', /Arbeit +50,0 +30,0 bis 70,0 +75 % +1 +█+▒+·+/],
  ['which warnings are clear', 'Nicht ausgelöst: 1 von 4 Warnhinweisen (Ruhig).'],
  ['what the bars show', 'der gerasterte hängt von fehlenden Antworten ab'],
  ['raised warnings', '• ▲ Rot: Heiß\n• △ Gelb: Warm'],
  ['warnings that cannot be assessed', 'noch nicht beurteilbar'],
  ['the most urgent open actions', /1\. Vertrauen\n {3}\? zuerst klären · Projekt/],
  [
    'what was agreed and is done',
    /Weitere Vereinbarungen\n+• Rückhalt: zuständig: Frau Beispiel, bis 31\. Januar 2027, ✓ erledigt/,
  ],
  ['what is missing, by reason', '• weiß nicht (1): Vertrauen'],
])('the summary shows %s', (_, expected) => {
  expect(text).toMatch(
    expected instanceof RegExp ? expected : new RegExp(expected.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')),
  );
});

it('counts open questions by section where they are too many to name', () => {
  const questions = Array.from({ length: 11 }, (_, at) => resultOf('one', 'only', { count: at }));
  const definition = smallAssessment().questionnaire.definition;
  const [section] = definition.sections;
  const [question] = section?.questions ?? [];
  const many = questions.map((_, at) => ({ ...question, id: `q${at}` }));
  const assessment = smallAssessment({
    questionnaire: {
      ...smallAssessment().questionnaire,
      definition: {
        ...definition,
        sections: [{ ...section, questions: many }] as typeof definition.sections,
      },
    },
    questions: questions.map((each, at) => ({ ...each, id: `q${at}` })),
  });
  expect(terminalSummary(assessment, { language: 'en', colour: false })).toContain(
    'not answered (11): Only (11)',
  );
});

it('says that nothing is missing where nothing is', () => {
  expect(terminalSummary(smallAssessment(), { language: 'en', colour: false })).toContain(
    'All questions that arose have been answered.',
  );
});
