/** How a single answer reads where there is none to show. */
export const answers = {
  computed: 'aus anderen Antworten berechnet',
  voted: (votes: number) => (votes === 1 ? 'Abstimmung mit 1 Stimme' : `Abstimmung mit ${votes} Stimmen`),
  severalAnswered: (count: number) =>
    count === 1 ? '1 Antwort, nicht einzeln gezeigt' : `${count} Antworten, nicht einzeln gezeigt`,
  mean: (number: string) => `im Mittel ${number}`,
  noneChosen: 'nichts ausgewählt',
  differing: 'Genannt wurden:',
};

/** The annex. */
export const annex = {
  chapter: 'Anhang',
  answers: 'Alle Antworten',
  evidence: 'Nachweis',
  votes: 'Abstimmungen in der Runde',
  votesSay:
    'Die Verteilung zeigt, wie einig sich die Runde ist. Weit auseinanderliegende Stimmen sind kein Mangel, sondern ein Anlass zum Gespräch.',
  spread: 'Verteilung',
  votesGiven: 'Stimmen',
  mean: 'Mittel',
  noMean: 'kein Mittel',
  lowest: 'niedrigste Wahl',
  highest: 'höchste Wahl',
  noVotes: 'keine Stimmen',
  spreadLegend: 'Vor dem Doppelpunkt steht die Antwortmöglichkeit, danach die Zahl der Stimmen.',
  views: 'Sicht der Leitung und der Mitarbeitenden',
  viewsSay:
    'Diese Fragen wurden der Leitung und den Mitarbeitenden gestellt. Ein positiver Unterschied heißt: Die Leitung schätzt die Lage günstiger ein. Haben mindestens 5 Mitarbeitende geantwortet, zählt allein deren Mittelwert.',
  countSays:
    'n zählt alle Antwortbögen mit einer Antwort, auch die von Mitarbeitenden, wenn weniger als 5 von ihnen geantwortet haben: Diese sind gezählt, aber nicht gewertet.',
  severalSays:
    'Bei mehreren Antwortbögen ist der Wert einer Frage der Mittelwert aller Antworten, die zählen. Die Antworten von Mitarbeitenden zählen ab 5 je Frage. Bei Fragen, die der Leitung und den Mitarbeitenden gestellt werden, gilt allein der Mittelwert der Mitarbeitenden, sobald mindestens 5 von ihnen geantwortet haben.',
  fewerThanFive: 'weniger als 5 Antworten',
  noAnswer: 'keine Antwort',
  notAskedOf: 'nicht befragt',
  difference: 'Unterschied',
  scored: 'gewertet',
  notComparable: 'nicht vergleichbar',
  allActions: 'Alle Maßnahmen',
  reasons: 'Warum die dringlichsten Maßnahmen zählen',
  method: 'Methode',
  methodSays: [
    'Punkte reichen von 0 bis 100 und sind die einzige Maßeinheit. Fragen ergeben Bereiche, Bereiche ergeben Anteile, die Anteile zusammen den Gesamtwert, jeweils nach Gewicht. Gewichte, Bänder und Schwellen sind Setzungen des Fragebogens. Er ist kein validiertes Messinstrument.',
    'Nicht beantwortet, „weiß nicht“ und „nicht anwendbar“ sind dreierlei: Nicht anwendbares bleibt außen vor. Das andere fehlt im Wert und senkt die Abdeckung; es zählt nie als 0. Ein Bereich hat einen Wert, sobald mindestens die Hälfte seines anwendbaren Gewichts beantwortet ist.',
    'Das Gesamturteil ist vorläufig, solange die Abdeckung eines gewerteten Bereichs unter 80 % liegt, mehr als 30 % eines Bereichs als nicht anwendbar gelten oder Fehlendes das Urteil noch ändern könnte.',
  ],
  bands: 'Bänder und Obergrenzen',
  bandsSay: (basis: string, values: number) =>
    values === 1
      ? `Das Gesamturteil richtet sich nach ${basis}.`
      : `Das Gesamturteil richtet sich nach ${basis}; es zählt der ${values === 2 ? 'niedrigere' : 'niedrigste'} Wert.`,
  band: 'Gesamturteil',
  from: 'ab Punkten',
  capsSay: 'Unabhängig vom Gesamtwert gelten diese Obergrenzen:',
  cap: (to: string, because: string) => `Höchstens „${to}“: ${because}`,
  weights: 'Gewichte',
  weightInAll: 'Gewicht im Gesamtwert',
  identity: (title: string, version: string, hash: string) =>
    `Fragebogen „${title}“, Version ${version}, Prüfsumme ${hash}.`,
  sources: 'Quellen',
  glossary: 'Begriffe',
};
