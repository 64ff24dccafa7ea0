/** The handbook as a document of its own. */
export const handbook = {
  titleOf: (questionnaire: string) => `Handbuch: ${questionnaire}`,
  howToRead:
    'Was hier schon steht, stammt aus den Antworten, den Anmerkungen der Beratung und den Vereinbarungen. Ein „?“ kennzeichnet Stellen, die noch auszufüllen oder zu klären sind.',
  openPlaces: (count: number) => {
    if (count === 0) return 'Zurzeit ist keine Stelle mehr offen.';
    return count === 1 ? 'Zurzeit ist eine Stelle offen.' : `Zurzeit sind ${count} Stellen offen.`;
  },
  fillIn: 'bitte ausfüllen',
  toFill: 'Noch auszufüllen',
  topic: 'Thema',
  standing: 'Stand heute',
  computed: (points: string) => `${points} von 100 Punkten, berechnet aus anderen Antworten`,
  note: 'Notiz',
  due: 'Termin',
  state: 'Stand',
  proposed: (owner: string) => `Vorschlag: ${owner}`,
  notAgreed: 'noch nicht vereinbart',
  when: 'Zeitraum',
  week: (number: string) => `Woche ${number}`,
  open: 'offen',
  from: (first: string) => `ab ${first},`,
  endOpen: 'Ende offen',
  planNote:
    'Die Dauer in Wochen ist eine Planungsannahme. Wo sie offen ist, sind es auch die Termine danach; verbindlich sind die Freigaben, nicht die Kalendertage.',
  startOpen: 'Der Beginn steht noch nicht fest; die Wochen zählen von ihm an',
  start: 'Beginn der Roadmap (Datum)',
  inPhase: (stage: string, phase: string) => `${stage} (Phase ${phase})`,
  planned: 'geplant für',
  lacking: 'Was noch fehlt',
  nothing: 'nichts mehr',
};
