/** What a report says as a page, beside its layout. */
export const page = {
  skip: 'Zum Bericht springen',
  pageOf: ['Seite ', ' von '],
};

/** What charts say: axes, legends, absent values. */
export const charts = {
  noValue: 'kein Wert',
  legend: 'Legende',
  score: 'erreichte Punkte',
  range: 'Spanne bei offenen Antworten',
  target: (points: string) => `Zielwert ${points}`,
  minima: 'Mindestwerte einzelner Fragen',
  rest: 'Rest bis 100',
  possible: 'höchstens möglich',
  weight: 'Gewicht',
  counts: 'Punkte, die zählen',
  minimum: 'nötig',
  days: 'Aufwand in Personentagen',
  effect: 'Wirkung: Punkte bis zum Ziel, nach Dringlichkeit gewichtet',
  numbersSay: 'Nummern wie in der Tabelle; gleiche Werte stehen nebeneinander',
  week: (number: string) => `Woche ${number}`,
  weeks: (count: string) => (count === '1' ? '1 Woche' : `${count} Wochen`),
  weekAxis: 'Wochen',
  openWeeks: 'Dauer offen',
  ofHundred: { points: 'von 100 Punkten', percent: 'von 100 %' },
};
