/** What it would take to get further. */
export const path = {
  release: (milestone: string) => `Was die Freigabe „${milestone}“ bräuchte`,
  releaseTakes: (count: number) =>
    count === 1
      ? 'Eine Antwort genügt, wenn alles andere bleibt, wie es ist; genannt ist die geringste, die reicht:'
      : `${count} Antworten genügen, wenn alles andere bleibt, wie es ist; genannt ist jeweils die geringste, die reicht:`,
  onAverage: 'Wo mehrere geantwortet haben, muss ihr Mittel so hoch liegen.',
  notAlone: (titles: string) =>
    `Keine Antwort auf diese Fragen allein hebt die Bedingung auf; dort ist mehr zu klären: ${titles}.`,
  outcome: (points: string, now: string | undefined, verdict: string) =>
    `Der Gesamtwert läge dann bei ${points}${now === undefined ? '' : ` statt ${now}`} Punkten, das Gesamturteil lautete „${verdict}“.`,
  outcomeVerdict: (verdict: string) => `Das Gesamturteil lautete dann „${verdict}“.`,
  verdict: (band: string) => `Der Weg zu „${band}“`,
  chapter: 'Der Weg zum nächstbesseren Urteil',
  summary: 'Was es bräuchte',
  takes: (count: number, days: string) =>
    count === 1
      ? `Zum nächstbesseren Urteil genügt eine Verbesserung; ihre Maßnahme kostet nach der Planungsannahme ${days} Personentage.`
      : `Zum nächstbesseren Urteil führen diese ${count} Verbesserungen; ihre Maßnahmen kosten nach der Planungsannahme zusammen ${days} Personentage. Ausgewählt sind sie nach dem geringsten Aufwand, bei gleichem Aufwand nach den wenigsten Punkten.`,
  proof: {
    cheapest: 'Alle Kombinationen wurden durchgerechnet; keine ist günstiger.',
    'least-effort': 'Keine andere Kombination kommt mit weniger Personentagen aus.',
    none: 'Durchgerechnet wurden die aussichtsreichsten Kombinationen, nicht alle; eine noch günstigere ist nicht ausgeschlossen.',
  },
  notReachable: (band: string) =>
    `Auch wenn alle Maßnahmen gelingen, reicht es allein damit noch nicht für „${band}“: Etwas, wofür der Fragebogen keine Maßnahme kennt, steht dem entgegen.`,
  undetermined:
    'Solange das Gesamturteil offen ist, lässt sich kein Weg berechnen. Zuerst sind die offenen Fragen zu klären.',
  withoutEffect: (track: string, verdict: string) =>
    `„${track}“ allein ändert nichts: Selbst wenn dort alles bestmöglich wäre, bliebe es beim Urteil „${verdict}“.`,
  next: (band: string, count: number, days: string) =>
    `Der Weg zu „${band}“: ${count === 1 ? 'eine Verbesserung' : `${count} Verbesserungen`}, ${days} Personentage nach der Planungsannahme.`,
  forRelease: (milestone: string) => `Für die Freigabe „${milestone}“`,
  topic: 'Thema',
  change: 'Punkte heute → dann',
  answer: 'Antwort, die reicht',
  effort: 'Personentage',
  unknown: 'offen',
  withEvidence: 'mit Nachweis',
  decided: 'eine Entscheidung, gleich welche',
  of: (question: string) => `${question}:`,
};
