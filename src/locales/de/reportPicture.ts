/** What the initiative is; used only where the questionnaire's own title is missing. */
export const boundary = { chapter: 'Worum es geht' };

/** What can be gained. */
export const potential = {
  chapter: 'Potenzial',
  chapterWithGoals: 'Potenzial und Ziele',
  chosen: 'Was gewählt wurde',
};

/** The tracks' three splits. `weighting` is like „80/20“. */
export const split = {
  chapter: (weighting: string) => `Das ${weighting}-Bild`,
  weight: (track: string, percent: string) => `„${track}“ mit ${percent}`,
  introduction: (weights: string) =>
    `In die Punkte gehen ${weights} ein. Diese Gewichtung ist im Fragebogen gesetzt und kein Messwert. Die Aufteilungen in diesem Kapitel beantworten verschiedene Fragen; ihre Zahlen lassen sich nicht miteinander verrechnen.`,
  together: (count: number): string =>
    count === 3 ? 'Die drei Aufteilungen nebeneinander' : 'Die Aufteilungen nebeneinander',
  effortSplit: 'Geplanter Aufwand',
  unknownSplit: 'nicht bekannt',
  contribution: 'Woher die Punkte kommen',
  contributionSays:
    'Jeder Anteil kann höchstens so viele Punkte beitragen, wie er Gewicht hat. Die Beiträge zusammen ergeben den Gesamtwert.',
  contributionTitle: 'Beitrag zum Gesamtwert',
  contributes: 'Beitrag',
  leftOut: (track: string) =>
    `Im Anteil „${track}“ ist keine Frage anwendbar; sein Gewicht verteilt sich auf die übrigen Anteile.`,
  missing: 'Wo Punkte fehlen',
  missingTitle: 'Fehlende Punkte bis 100',
  missingPoints: 'fehlende Punkte',
  shareOfGap: 'Teil der Lücke',
  noGap: 'keine Lücke',
  missingSays: (total: string, track: string, share: string) =>
    `Bis 100 fehlen ${total} Punkte; davon liegen ${share} im Anteil „${track}“. Dort bewegt Aufwand am meisten.`,
  missingUnknown: 'Solange der Gesamtwert fehlt, lässt sich nicht sagen, wie sich die Lücke verteilt.',
  nothingMissing: 'Es fehlen keine Punkte.',
  effort: 'Wofür der Aufwand geplant ist',
  effortTitle: 'Geplanter Aufwand und Gewicht',
  effortUnknown: (status: string) => `Zum geplanten Aufwand fehlt die Angabe (${status}).`,
  effortSeveral: (count: number, points: string) =>
    `Dazu liegen ${count} Angaben vor, im Mittel mit ${points} Punkten bewertet; einzelne Angaben werden nicht gezeigt.`,
  planned: 'geplant',
  weighted: 'Gewicht',
  picturePlanned: 'Bild: geplant',
  pictureWeighted: 'Bild: Gewicht',
  plannedAgainst: (label: string, planned: string, weight: string) =>
    `${label}: geplant ${planned}, Gewicht ${weight}`,
  plannedAsWeighted: (track: string, planned: string) =>
    `Für „${track}“ sind ${planned} des gesamten Aufwands vorgesehen; das entspricht dem Gewicht.`,
  plannedMore: (track: string, planned: string, weight: string) =>
    `Für „${track}“ sind ${planned} des gesamten Aufwands vorgesehen, mehr als das Gewicht von ${weight}.`,
  plannedLess: (track: string, planned: string, weight: string) =>
    `Für „${track}“ sind ${planned} des gesamten Aufwands vorgesehen, weniger als das Gewicht von ${weight}.`,
};

/** The profile of the sections and phases. */
export const profile = {
  chapter: 'Profil der Bereiche',
  chapterWithPhases: 'Profil der Bereiche und Phasen',
  title: 'Punkte der Bereiche',
  noScore: (label: string) => `${label}: nicht genug Antworten`,
  extremes: (best: string, bestPoints: string, least: string, leastPoints: string) =>
    `Am höchsten liegt der Bereich „${best}“ mit ${bestPoints} Punkten, am niedrigsten „${least}“ mit ${leastPoints}.`,
  reached: (reached: number, all: number, target: string) =>
    reached === 0
      ? `Den Zielwert von ${target} Punkten erreicht noch keiner der ${all} Bereiche.`
      : reached === all
        ? `Alle ${all} Bereiche erreichen den Zielwert von ${target} Punkten.`
        : `${reached} von ${all} Bereichen ${reached === 1 ? 'erreicht' : 'erreichen'} den Zielwert von ${target} Punkten.`,
  legend:
    'Die Abdeckung ist der beantwortete Teil dessen, was zutrifft; n sagt, wie viele Antwortbögen je Frage vorliegen. Die Spanne reicht vom Wert mit lauter ungünstigen bis zum Wert mit lauter günstigen fehlenden Antworten; „keine“ heißt: Es fehlt nichts.',
  minimaLegend: 'Die Mindestwerte gelten für einzelne Fragen des Bereichs.',
  pictureLegend:
    'Im Bild steht der volle Teil für die erreichten Punkte, der gepunktete für das, was bis 100 fehlt.',
  pictureLegendOpen:
    'Im Bild ist der volle Teil sicher, der gerasterte hängt von fehlenden Antworten ab, der gepunktete fehlt bis 100.',
  minima: 'Mindestwerte',
  noMinima: 'nicht festgelegt',
  /** „6 von 420 Personen = 1,4 %“ */
  ratio: (part: string, whole: string, percent: string) =>
    `${part} von ${whole} ${percent.startsWith('<') ? percent : `= ${percent}`}`,
  ratioAbsent: (title: string, status: string) => `${title}: ${status}`,
  ratioUnknown: 'Der Anteil lässt sich daraus nicht berechnen.',
  expected: (percent: string) => `erwartet werden ${percent}`,
  phases: 'Phasen',
  phasesSay:
    'Die Phasen ordnen dieselben Fragen ein zweites Mal, nach dem Zeitpunkt im Vorhaben. Sie zählen nicht zusätzlich.',
  remarks: 'Anmerkungen zu den Bereichen',
};
