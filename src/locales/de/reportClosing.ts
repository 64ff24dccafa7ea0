/** The decisions to sign. */
export const decision = {
  chapter: 'Entscheidungsvorlage',
  introduction: (count: number) =>
    `Bitte ${count === 1 ? 'die Entscheidung' : 'jede Entscheidung einzeln'} treffen und Auflagen in Worten festhalten.`,
  proposal: (number: number) => `Entscheidung ${number}.`,
  release: (milestone: string) =>
    `Die Freigabe „${milestone}“ erteilen; ihre Mindestbedingungen sind erfüllt.`,
  releaseLater: (milestone: string, missing: string) =>
    `Die Freigabe „${milestone}“ erst erteilen, wenn diese Mindestbedingungen erfüllt sind: ${missing}.`,
  goOn: 'Das Vorhaben auf der Grundlage dieses Berichts fortführen.',
  vote: 'Beschluss',
  yes: 'Ja',
  no: 'Nein',
  withConditions: 'Ja, mit Auflagen',
  conditions: 'Auflagen',
  notices: 'Vor der Entscheidung zu beachten',
  signatures: 'Unterschrift',
  place: 'Ort, Datum',
  name: 'Name, Funktion',
  signature: 'Unterschrift',
};

/** Open questions, notes, data quality. */
export const open = {
  chapter: 'Offene Fragen, Notizen und Datenlage',
  questions: 'Offene Fragen',
  noneOpen: 'Alle Fragen, die sich stellten, sind beantwortet.',
  count: (count: number) => (count === 1 ? 'Eine Frage ist noch offen.' : `${count} Fragen sind noch offen.`),
  why: 'Warum offen',
  toClarify: 'Wie zu klären',
  inputs: (titles: string) => `Dafür fehlt: ${titles}`,
  tooFew: (count: number) =>
    `${count === 1 ? 'Es liegt eine Antwort' : `Es liegen ${count} Antworten`} von Mitarbeitenden vor; gewertet wird ab 5.`,
  notShown: 'Die Angaben widersprechen sich; einzeln werden sie hier nicht gezeigt.',
  ask: (roles: string) => `Auskunft geben können: ${roles}`,
  askAnyone: 'Im Kreis der Beteiligten klären',
  notApplicable: (titles: string) => `Als nicht anwendbar gekennzeichnet: ${titles}.`,
  notes: 'Notizen',
  data: 'Datenlage',
  role: 'Rolle',
  responses: 'Antwortbögen',
  basis: (responses: string, people: string, coverage: string) =>
    `Die Auswertung beruht auf: ${responses}, ${people}. Die Abdeckung beträgt insgesamt ${coverage}.`,
  sectionCoverage: (section: string, coverage: string, missing: number) =>
    `„${section}“: Abdeckung ${coverage}; ${missing === 1 ? 'eine gewertete Frage hat' : `${missing} gewertete Fragen haben`} noch keinen Wert.`,
  onePerson:
    'Alle Angaben stammen von einer Person. Weitere Sichtweisen, etwa von Leitung, Mitarbeitenden und IT, machen das Bild belastbarer.',
  oneTable: (people: number) =>
    `Die Angaben stammen von einer Runde mit ${people} Personen, die gemeinsam geantwortet hat. Eine Befragung der Mitarbeitenden kann das Bild ergänzen.`,
  fewPeople:
    'Weniger als sechs Personen haben geantwortet; jede einzelne Sicht wirkt sich deshalb stark auf die Werte aus.',
  staffMinimum:
    'Zum Schutz der Mitarbeitenden werden ihre Antworten nur zusammengefasst gewertet, ab 5 je Frage; darunter werden sie gezählt, aber nicht gewertet. Ihre Notizen, Nachweise und freien Texte erscheinen in keinem Bericht.',
};
