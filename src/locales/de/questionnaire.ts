import type { NamedKind, QuestionnaireProblems } from '../../model/diagnostics/questionnaire.js';
import type { Sentences } from '../sentences.js';
import { alternatives, meant } from './words.js';

const languages = { de: 'deutsche', en: 'englische' } as const;

const kinds: Record<NamedKind, string> = {
  question: 'Frage',
  section: 'Bereich',
  track: 'Anteil',
  phase: 'Phase',
  milestone: 'Meilenstein',
  scale: 'Skala',
  option: 'Antwortmöglichkeit',
  warning: 'Warnhinweis',
  band: 'Stufe des Gesamturteils',
  cap: 'Deckelung',
  stage: 'Stufe der Roadmap',
  chapter: 'Kapitel',
  source: 'Quelle',
  basis: 'Grundlage des Gesamturteils',
};

const reserved: Partial<Record<NamedKind, string>> = {
  milestone: 'In gate: hat das Wort schon eine Bedeutung.',
  section: 'In einer Antwortdatei steht remarks.summary für die Zusammenfassung.',
  band: 'So heißt das Gesamturteil, wenn die Antworten nicht ausreichen.',
};

const number = (value: number): string => String(value).replace('.', ',');

export const questionnaire: Sentences<QuestionnaireProblems> = {
  'duplicate-id': ({ kind, id }) => ({
    message: `„${id}“ ist mehrfach vergeben (${kinds[kind]}).`,
    hint:
      kind === 'question'
        ? 'Fragen brauchen über alle Bereiche hinweg eigene Kennungen.'
        : 'Eine andere Kennung wählen.',
  }),
  'reserved-id': ({ kind, id }) => ({
    message: `„${id}“ ist als Kennung nicht möglich (${kinds[kind]}).`,
    hint: reserved[kind] ?? 'Eine andere Kennung wählen.',
  }),
  'missing-translation': ({ language }) => ({
    message: `Hier fehlt die ${languages[language]} Fassung.`,
    hint: `„${language}:“ ergänzen; jeder Text braucht alle Sprachen, die der Titel des Fragebogens hat.`,
  }),
  'extra-translation': ({ language }) => ({
    message: `Die ${languages[language]} Fassung wird nie gezeigt: Der Titel des Fragebogens hat diese Sprache nicht.`,
    hint: 'Auch den Titel übersetzen oder die Fassung entfernen.',
  }),
  'unknown-reference': ({ kind, id, nearest, known }) => ({
    message: `„${id}“ gibt es nicht (${kinds[kind]}).`,
    hint: nearest || known.length === 0 ? meant(nearest) : `Möglich sind: ${alternatives(known)}.`,
  }),
  'wrong-question-type': ({ id, found, expected }) => ({
    message: `„${id}“ ist vom Typ ${found}, gebraucht wird ${expected}.`,
    hint: `Eine Frage vom Typ ${expected} nennen.`,
  }),
  'mixed-values': () => ({
    message: 'Die Werte dieser Antwortmöglichkeiten sind teils Zahlen, teils Wörter.',
    hint: 'Nur Zahlen oder nur Wörter als value nehmen.',
  }),
  'partly-scored': ({ without }) => ({
    message: `Nur ein Teil der Antwortmöglichkeiten hat Punkte; keine haben: ${without.join(', ')}.`,
    hint: 'Bei allen score angeben oder bei keiner.',
  }),
  'not-full-range': ({ lowest, highest }) => ({
    message: `Die Punkte reichen von ${number(lowest)} bis ${number(highest)} statt von 0 bis 100.`,
    hint: 'Der schlechtesten Antwort 0 und der besten 100 Punkte geben.',
  }),
  'option-score-unused': () => ({
    message: 'Punkte an den Antwortmöglichkeiten einer Mehrfachauswahl zählen nicht.',
    hint: 'Mit tag: und measure: share(…) werten oder die Punkte entfernen.',
  }),
  'bands-order': ({ edge, previous }) => ({
    message: `Die Stufe ab ${number(edge)} steht nach der Stufe ab ${number(previous)}.`,
    hint: 'Die Stufen aufsteigend ordnen; „from: 10“ steht vor „above: 10“.',
  }),
  'bands-twice': ({ edge }) => ({
    message: `Zwei Stufen beginnen bei ${number(edge)}; die erste gilt nie.`,
    hint: 'Eine der beiden ändern oder entfernen.',
  }),
  'bands-start': ({ least, starts }) =>
    least === null
      ? {
          message: `Die erste Stufe beginnt bei ${number(starts)}, die Antwort hat aber keine Untergrenze.`,
          hint: `Eine Untergrenze setzen: range: {min: ${starts}}.`,
        }
      : {
          message: `Die erste Stufe beginnt bei ${number(starts)}, der kleinste mögliche Wert ist ${number(least)}.`,
          hint: `Die erste Stufe mit „from: ${least}“ beginnen.`,
        },
  'bands-without-measure': () => ({
    message: 'Für diese Stufen gibt es keine Zahl: Die Auswahl mehrerer Antworten ist keine.',
    hint: 'Mit measure: angeben, was zu messen ist, zum Beispiel share(answer.x, "a", "b").',
  }),
  'band-beyond-range': ({ edge, most }) => ({
    message: `Die Stufe bei ${number(edge)} wird nie erreicht: Die Antwort ist höchstens ${number(most)}.`,
    hint: 'Die Stufe entfernen oder range erweitern.',
  }),
  'range-empty': ({ min, max }) => ({
    message: `Keine Antwort ist möglich: max (${number(max)}) ist kleiner als min (${number(min)}).`,
    hint: 'Die Grenzen tauschen.',
  }),
  'gate-without-minimum': ({ milestones }) => ({
    message: 'Die Mindestbedingung nennt für keinen Meilenstein eine Punktzahl.',
    hint:
      milestones.length > 0
        ? `Für ${alternatives(milestones)} eine angeben.`
        : 'Zuerst milestones: festlegen.',
  }),
  'gate-without-score': ({ id }) => ({
    message: `„${id}“ hat keine Punkte und kann eine Mindestbedingung nie erfüllen.`,
    hint: 'Die Antworten bewerten (score, bands oder measure) oder gate entfernen.',
  }),
  'gate-outside-track': ({ section }) => ({
    message: `Der Bereich „${section}“ wird nicht bewertet, die Mindestbedingung ist also nie erfüllbar.`,
    hint: 'Dem Bereich einen Anteil geben (track) oder gate entfernen.',
  }),
  'gate-out-of-reach': ({ milestone, minimum, highest }) => ({
    message: `${number(minimum)} Punkte vor „${milestone}“ sind nicht erreichbar; die beste Antwort hat ${number(highest)}.`,
    hint: 'Das Minimum senken oder die Bewertung der Antworten ändern.',
  }),
  'gate-unweighted': () => ({
    message:
      'Die Frage hat eine Mindestbedingung, aber das Gewicht 0: Sie hält Freigaben auf, zählt sonst jedoch nicht.',
  }),
  'evidence-not-expected': () => ({
    message: 'Ohne „evidence: expected“ wird nach keinem Nachweis gefragt.',
    hint: '„evidence: expected“ ergänzen oder withoutEvidence entfernen.',
  }),
  'without-evidence-idle': ({ highest }) => ({
    message: `Die Grenze ändert nichts: Das höchste Minimum ist ${number(highest)}.`,
    hint: 'Einen kleineren Wert als das Minimum wählen.',
  }),
  'warning-without-level': ({ id }) => ({
    message: `Der Warnhinweis „${id}“ hat weder red noch amber.`,
    hint: 'Mindestens eine der beiden Bedingungen angeben.',
  }),
  'cap-without-effect': ({ id }) => ({
    message: `Die Deckelung „${id}“ auf die höchste Stufe ändert nichts.`,
    hint: 'Eine niedrigere Stufe nennen.',
  }),
  'paired-fact': () => ({
    message: 'Eine Angabe zur Organisation hat keine zwei Sichtweisen.',
    hint: 'fact oder paired entfernen.',
  }),
  'paired-audience': ({ missing }) => ({
    message: `Verglichen werden Leitung und Mitarbeitende; unter den Adressaten fehlt ${missing.join(' und ')}.`,
    hint: 'leadership und staff als audience nennen.',
  }),
  'paired-unscored': () => ({
    message: 'Verglichen werden Punkte; diese Frage hat keine, die zählen.',
    hint: 'paired entfernen oder die Frage bewerten.',
  }),
  'track-without-section': ({ id }) => ({
    message: `Zum Anteil „${id}“ gehört kein Bereich, der zählt; ohne Punkte gäbe es nie ein Gesamturteil.`,
    hint: `Einem Bereich „track: ${id}“ geben oder den Anteil entfernen.`,
  }),
  'section-without-score': ({ id }) => ({
    message: `Im Bereich „${id}“ wird keine Frage bewertet; er hätte nie Punkte.`,
    hint: 'Eine Frage bewerten oder track entfernen.',
  }),
  'phase-without-question': ({ id }) => ({ message: `Zur Phase „${id}“ gehört keine bewertete Frage.` }),
  'silent-vote-idle': ({ id }) => ({
    message: `Im Bereich „${id}“ gibt es nichts, worüber sich abstimmen lässt: Abgestimmt wird über Auswahlfragen, die keine Angaben zur Organisation sind.`,
    hint: 'silentVote entfernen.',
  }),
  'phase-outside-track': ({ section }) => ({
    message: `Die Phase zählt hier nicht: Der Bereich „${section}“ wird nicht bewertet.`,
    hint: 'phase entfernen.',
  }),
  'milestone-without-gate': ({ id }) => ({
    message: `Der Meilenstein „${id}“ hat keine Mindestbedingung und ist immer freigegeben.`,
  }),
  'question-without-action': ({ id }) => ({
    message: `„${id}“ wird bewertet, nennt aber keine Maßnahme.`,
    hint: 'Unter action: angeben, was bei zu wenigen Punkten zu tun ist.',
  }),
  'action-missing': ({ id }) => ({
    message: `„${id}“ nennt keine Maßnahme, die hier stehen könnte.`,
    hint: 'Bei der Frage action: ergänzen oder den Eintrag entfernen.',
  }),
  'handbook-row': ({ found, expected }) => ({
    message: `Die Zeile hat ${found} Zellen, die Tabelle ${expected} Spalten.`,
    hint: 'Je Spalte eine Zelle angeben; ~ steht für eine Stelle, die noch auszufüllen ist.',
  }),
  'weight-idle': () => ({
    message: 'Das Gewicht ändert nichts: Diese Frage hat keine Punkte, die zählen.',
    hint: 'weight entfernen.',
  }),
  'scale-unused': ({ id }) => ({ message: `Die Skala „${id}“ verwendet keine Frage.` }),
  'migration-not-before': ({ from, version }) => ({
    message: `Eine Umstellung von ${from} liegt nicht vor dieser Version ${version}.`,
    hint: '„version“ erhöhen oder die Version davor nennen.',
  }),
  'migration-order': ({ from, earlier }) => ({
    message: `Die Umstellung von ${from} folgt nicht auf die von ${earlier}.`,
    hint: 'Die Umstellungen nach ihren Versionen ordnen, je Version eine.',
  }),
  'source-unused': ({ id }) => ({ message: `Die Quelle „${id}“ wird nirgends genannt.` }),
};
