import type { TemplateWords } from '../template.js';

const number = (value: number): string => String(value).replace('.', ',');

export const template: TemplateWords = {
  title: (questionnaire, id, version) => `Antworten zu „${questionnaire}“ (${id} ${version})`,
  intro: [
    'Hinter jede Kennung kommt die Antwort; was leer bleibt, ist unbeantwortet. Statt eines Werts ist möglich:',
    'dont-know (weiß nicht) und not-applicable (nicht anwendbar).',
    'Mit Notiz oder Nachweis: {answer: 2, note: "…", evidence: "…"}',
  ],
  roles: {
    leadership: 'Leitung',
    staff: 'Mitarbeitende',
    projectLead: 'Projektleitung',
    it: 'IT',
    worksCouncil: 'Betriebsrat',
  },
  role: 'Rolle',
  people: 'Personen am Tisch, wenn es mehrere sind',
  group: 'Einheit der Organisation, für Auswertungen je Einheit',
  date: 'Jahr-Monat-Tag, zum Beispiel 2026-11-23',
  several: 'Mehrere Werte als Liste [a, b]; nichts gewählt ist [].',
  number: (unit, min, max) => `Zahl${unit && ` (${unit})`}${range(min, max)}`,
  text: 'Freier Text',
  chosenIn: (question) => `Nur, was bei ${question} gewählt ist:`,
  onlyIf: (condition) => `Wird nur gefragt, wenn: ${condition}`,
  votes: (example) => `Oder Stimmen, je Wert ihre Zahl: ${example}`,
  evidence: 'Ein Nachweis wird erwartet (evidence).',
  fact: 'Angabe zur Organisation',
  audience: (roles) => `Richtet sich an: ${roles}`,
};

function range(min: number | undefined, max: number | undefined): string {
  if (min !== undefined && max !== undefined) return `, ${number(min)} bis ${number(max)}`;
  if (min !== undefined) return `, mindestens ${number(min)}`;
  return max === undefined ? '' : `, höchstens ${number(max)}`;
}
