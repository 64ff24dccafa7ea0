import type { ArgumentKind, ExpressionProblems } from '../../model/diagnostics/expressions.js';
import type { Sentences } from '../sentences.js';
import { alternatives, meant } from './words.js';

const limits = {
  length: 'länger als 2000 Zeichen',
  size: 'aus mehr als 300 Teilen',
  depth: 'tiefer als 40 Ebenen verschachtelt',
};

const argumentsOf: Record<ArgumentKind, string> = {
  answer: 'eine Antwort wie answer.sponsor',
  'option-answer': 'die Antwort auf eine Auswahlfrage',
  'multi-answer': 'die Antwort auf eine Mehrfachauswahl, dann zwei ihrer Kennzeichen (tags),',
  answers: 'eine Liste von Antworten wie [answer.a, answer.b]',
  scores: 'eine Liste mit mindestens einem Wert',
  statuses: 'eine Liste von Zuständen wie ["missed", "unknown"]',
  'milestone-and-number': 'ein Meilenstein und eine Zahl',
  track: 'ein Anteil',
  level: 'ein Vergleich mit einer Stufe wie == "red"',
};

const purposes = {
  question: 'Die Frage würde nie gestellt',
  gate: 'Die Mindestbedingung wäre nie erfüllt',
  warning: 'Der Warnhinweis könnte nie erscheinen',
  cap: 'Die Begrenzung könnte nie greifen',
  text: 'Der Text würde nie gezeigt',
};

export const expressions: Sentences<ExpressionProblems> = {
  'expression-syntax': ({ detail }) => ({
    message: `Der Ausdruck ist nicht lesbar: ${detail}`,
    hint: 'Die Schreibweise steht in docs/questionnaire.md unter „Expressions“.',
  }),
  'expression-type': ({ detail }) => ({
    message: `Die Typen im Ausdruck passen nicht zusammen: ${detail}`,
    hint: 'Zahlen mit Zahlen vergleichen, Texte mit Texten; Optionswerte so schreiben, wie sie der Fragebogen nennt.',
  }),
  'expression-result': ({ expected, found }) => ({
    message: `Der Ausdruck ergibt ${found === 'bool' ? 'wahr oder falsch' : found}, gebraucht wird ${expected === 'bool' ? 'wahr oder falsch' : 'eine Zahl'}.`,
    hint:
      expected === 'bool'
        ? 'Einen Vergleich schreiben, zum Beispiel score.sponsor < 50.'
        : 'Einen Ausdruck schreiben, der eine Zahl ergibt.',
  }),
  'expression-unknown-name': ({ name, nearest }) => ({
    message: `„${name}“ gibt es nicht.`,
    hint: meant(nearest),
  }),
  'expression-not-readable': ({ name, readable }) => ({
    message: `„${name}“ ist an dieser Stelle nicht lesbar.`,
    hint: `Lesbar sind hier: ${alternatives(readable)}.`,
  }),
  'expression-unknown-literal': ({ literal, allowed, nearest }) => ({
    message: `„${literal}“ kommt hier nie vor, die Bedingung griffe also nie.`,
    hint: nearest ? meant(nearest) : `Möglich sind: ${alternatives(allowed)}.`,
  }),
  'expression-stray-literal': ({ literal }) => ({
    message: `Der Text „${literal}“ wird mit nichts verglichen, das seine Werte nennt.`,
    hint: 'Texte nur mit answer.…, tag(…), warning.… vergleichen oder an eine Funktion übergeben.',
  }),
  'expression-forbidden': ({ what }) => ({
    message: `„${what}“ ist in Ausdrücken nicht erlaubt.`,
    hint: 'Erlaubt sind Zahlen, Texte, Listen, Namen, Rechnen, Vergleiche, Logik, ?:, in und die Funktionen aus docs/questionnaire.md.',
  }),
  'expression-too-large': ({ limit }) => ({
    message: `Der Ausdruck ist zu groß: ${limits[limit]}.`,
    hint: 'Den Ausdruck vereinfachen oder einen Teil in eine berechnete Frage auslagern.',
  }),
  'expression-argument': ({ function: name, expected }) => ({
    message: `Hier wird ${argumentsOf[expected]} gebraucht (${name}).`,
  }),
  'expression-circular': ({ questions }) => ({
    message: `Diese Fragen hängen im Kreis voneinander ab: ${questions.join(' → ')}.`,
    hint: 'Eine der Bedingungen oder Messungen so ändern, dass sie nur frühere Fragen liest.',
  }),
  'condition-reads-later': ({ question }) => ({
    message: `Die Bedingung liest „${question}“, das erst später gefragt wird: Bis dahin ist sie offen, und die Frage wird gestellt.`,
    hint: `„${question}“ vor diese Frage stellen.`,
  }),
  'never-true': ({ of }) => ({
    message: `Diese Bedingung kann nach den Wertebereichen nie wahr werden. ${purposes[of]}.`,
    hint: 'Schwelle oder Wertebereich prüfen.',
  }),
  'band-out-of-reach': ({ band, lowest, highest }) => ({
    message: `Das Gesamturteil „${band}“ ist nicht erreichbar: Die Punkte liegen immer zwischen ${lowest} und ${highest}.`,
    hint: 'Grenze des Urteils oder Punkte der Antworten prüfen.',
  }),
};
