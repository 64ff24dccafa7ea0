import type { VoteWords } from '../interviewVotes.js';

const voices = (count: number): string => (count === 1 ? '1 Stimme' : `${count} Stimmen`);

export const votes: VoteWords = {
  counted: (count, people) => {
    if (people === undefined || count >= people) return voices(count);
    const missing = people - count;
    return `${count} von ${voices(people)}, ${missing} ${missing === 1 ? 'fehlt' : 'fehlen'} (Enthaltung?)`;
  },
  count: voices,
  prompt: (numbers) => `Stimmen für ${numbers.join(' ')} (je eine Zahl; ? Hilfe`,
  promptOrSingle: (numbers) =>
    `Stimmen für ${numbers.join(' ')} (je eine Zahl, a eine gemeinsame Antwort; ? Hilfe`,
  single: 'Gemeinsame Antwort (Zahl; ? Hilfe',
  orSingle: (option) => `Ist ${option} die gemeinsame Antwort der Runde, bitte a ${option} eingeben.`,
  agreePrompt: 'Einigung auf eine Antwort (Nummer, Enter: Stimmen bleiben): ',
  agreeHelp:
    'Einigt sich die Runde auf eine Antwort, gilt diese statt der Stimmen; die Auszählung bleibt als Notiz. ' +
    'Enter lässt die Stimmen stehen, v zählt noch einmal, < führt zurück zur Frage.',
  note: (tally) => `Abstimmung: ${tally}`,
  stay: 'Die Stimmen bleiben stehen.',
  needSeveral:
    'Eine Abstimmung braucht mehrere Personen, am Tisch sitzt laut Angabe nur eine. Eine Zahl antwortet.',
  noneHere: 'Über diese Frage wird nicht abgestimmt.',
  noTally: (text, isLine) =>
    `„${text}“ ist keine Auszählung. Gebraucht wird eine Stimmenzahl je Antwortmöglichkeit${isLine ? ', oder Paare aus Nummer und Stimmenzahl' : ''}; ? zeigt ein Beispiel.`,
  length: (counts, options) =>
    `Gebraucht wird für jede der ${options} Antwortmöglichkeiten eine Zahl, auch die Null; das ${counts === 1 ? 'war eine' : `waren ${counts}`}.`,
  twice: (option) => `„${option}“ kommt zweimal vor. Bitte jede Option nur einmal nennen.`,
  empty: 'Das sind null Stimmen. Hat niemand abgestimmt, bleibt die Frage besser offen.',
  tooMany: (count, people) =>
    `Das sind ${voices(count)}, am Tisch ${people === 1 ? 'sitzt aber nur eine Person' : `sitzen aber nur ${people} Personen`}. Bitte noch einmal zählen.`,
};
