/** The document's head and the result on one page. */
export const result = {
  chapter: 'Das Ergebnis auf einer Seite',
  contents: 'Inhalt',
  noOrganization: 'Organisation nicht genannt',
  noDate: 'ohne Datum',
  basedOn: (responses: string, people: string) => `${responses}, ${people}`,
  questionnaire: (title: string, version: string) => `Fragebogen „${title}“, Version ${version}`,
  quickCheck: 'Kurzprüfung, vorläufig',
  quickCheckSays:
    'Das Interview beschränkte sich auf die Fragen zu den Mindestbedingungen und was diese voraussetzen; was sonst ohne Antwort ist, wurde nicht gefragt. Das vollständige Interview führt dieselbe Antwortdatei fort: readiness assess --only all --answers DATEI',
  verdict: (band: string) => `Gesamturteil: ${band}`,
  provisional: 'vorläufig',
  undeterminedSays:
    'Ein Gesamturteil ist noch nicht möglich: Dafür liegen zu wenige Antworten vor. Dieser Bericht zeigt, was schon vorliegt und was noch fehlt.',
  provisionalBecause: 'Dieses Urteil ist vorläufig:',
  undeterminedBecause: 'Was dafür noch fehlt:',
  couldBe: (lowest: string, highest: string) =>
    `Je nachdem, wie die offenen Punkte ausgehen, liegt das Urteil zwischen „${lowest}“ (alle fehlenden Antworten ungünstig) und „${highest}“ (alle günstig).`,
  couldOnlyBe: (band: string) =>
    `Ob die fehlenden Antworten ungünstig oder günstig ausfallen: Es bliebe in beiden Fällen bei „${band}“.`,
  why: 'Warum dieses Urteil',
  overall: 'Gesamt',
  basisOne: (name: string, points: string, band: string) =>
    `Maßgeblich ist „${name}“: ${points} von 100 Punkten führen zu „${band}“.`,
  basisLowest: (names: string, values: number, name: string, points: string, band: string) =>
    `Von ${names} zählt der ${values === 2 ? 'niedrigere' : 'niedrigste'} Wert. Maßgeblich ist „${name}“: ${points} von 100 Punkten führen zu „${band}“.`,
  basisMissing: (names: string) => `Für das Urteil fehlt noch der Wert von ${names}.`,
  nextBand: (band: string, from: string) => `„${band}“ beginnt bei ${from} Punkten.`,
  lowered: (band: string, to: string) =>
    `Nach Punkten wäre das Urteil „${band}“. Es ist auf „${to}“ begrenzt, weil:`,
  capped: (to: string) => `Unabhängig vom Gesamtwert wäre derzeit höchstens „${to}“ möglich, weil:`,
  cappedThen: (to: string) => `Ist das behoben, bleibt es bei höchstens „${to}“, solange eines davon gilt:`,
  releases: 'Freigaben',
  release: 'Freigabe',
  released: 'freigegeben',
  notReleased: 'nicht freigegeben',
  met: 'Mindestbedingungen',
  metOf: (met: number, all: number) => `${met} von ${all} erfüllt`,
  noGates: 'keine festgelegt',
  before: (milestone: string) => `Für die Freigabe „${milestone}“ fehlt:`,
  alsoBefore: (milestone: string) => `Für die Freigabe „${milestone}“ fehlt zusätzlich:`,
  unclear: (title: string) => `${title} (ungeklärt)`,
  tracks: 'Die Punkte im Überblick',
  tracksOf: (weighting: string) => `Das ${weighting}-Bild`,
  tracksAlternative: (parts: string) => `Beiträge zum Gesamtwert: ${parts}.`,
  contribution: 'Beitrag',
  legend:
    'Punkte von 0 bis 100; n ist die Zahl der Antwortbögen je Frage. Die Spanne zeigt, wie weit der Wert mit den fehlenden Antworten fallen oder steigen kann.',
  strengths: 'Was schon trägt',
  strength: (title: string, points: string, target: string, count: string) =>
    `${title}: ${points} Punkte, gebraucht werden ${target} (n = ${count})`,
  furthest: (section: string, points: string, coverage: string) =>
    `Am weitesten ist der Bereich „${section}“ mit ${points} Punkten (Abdeckung ${coverage}).`,
  noStrengthYet: 'Noch erreicht keine Frage ihren Zielwert.',
  strengthUnknown: 'Dazu liegen noch nicht genug Antworten vor.',
  moreStrengths: (count: number) =>
    count === 1
      ? 'Eine weitere Frage erreicht ihren Zielwert.'
      : `${count} weitere Fragen erreichen ihren Zielwert.`,
  decisions: (count: number) =>
    count === 1
      ? 'Die erbetene Entscheidung'
      : `Die ${['', '', 'zwei', 'drei', 'vier', 'fünf', 'sechs'][count] ?? count} erbetenen Entscheidungen`,
  nextSteps: 'Die nächsten Schritte',
  warnings: (red: number, amber: number, open: number) =>
    `Warnhinweise: ${red} rot, ${amber} gelb${open > 0 ? `, ${open} nicht beurteilbar` : ''}.`,
  remarks: 'Anmerkung zum Ergebnis',
};
