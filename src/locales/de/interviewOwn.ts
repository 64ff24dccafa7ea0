import type { OwnWordsWords } from '../interviewOwn.js';
import { date } from './date.js';

const kept = (present: string | undefined): string => (present === undefined ? '' : ` [${present}]`);

/** The consultant's own words. */
export const own: OwnWordsWords = {
  summary: 'Zusammenfassung',
  remarksTitle: 'Eigene Worte für den Bericht',
  remarksHelp:
    'Was hier steht, erscheint wörtlich im Bericht und im Handbuch: eine Zusammenfassung und, wo nötig, ein Wort zu einem Bereich.',
  remarkHelp: 'Ein leeres Feld löscht den Text.',
  agreementsTitle: 'Vereinbarungen zu Maßnahmen',
  agreementsHelp:
    'Was die Runde vereinbart hat, steht im Bericht und im Handbuch bei der Maßnahme: wer zuständig ist, bis wann, und ob es erledigt ist.',
  owner: 'Wer ist zuständig? Am besten eine Rolle.',
  due: 'Bis wann? Zum Beispiel 31.1.2027.',
  standing: 'Wie steht es damit?',
  noDate: 'Das ist kein Kalendertag. Zum Beispiel 31.1.2027 oder 2027-01-31; leer: ohne Termin.',
  noStatus: '„offen“ oder „erledigt“ eingeben, der erste Buchstabe genügt.',
  nothingAgreed: 'nichts vereinbart (löscht den Eintrag)',
  status: { open: 'offen', done: 'erledigt' },
  date,
  until: (day) => `bis ${day}`,
  written: 'Text vorhanden',
  choosePrompt: 'Wozu? (Nummer; Enter: zurück zum Überblick): ',
  noSuchNumber: (most) => `Eine Nummer von 1 bis ${most} eingeben, Enter für zurück.`,
  remarkPrompt: (title, isThere) =>
    `${title} (${isThere ? 'ersetzt den Text; Enter: unverändert, -: löschen' : 'Enter: nichts'}): `,
  ownerPrompt: (present) => `Zuständig (-: Vereinbarung löschen)${kept(present)}: `,
  duePrompt: (present) => `Termin (-: ohne Termin)${kept(present)}: `,
  statusPrompt: (present) => `Stand, offen oder erledigt [${present}]: `,
};
