import type { CheckedQuestionnaire } from '../../src/model/checkedQuestionnaire.js';
import type { Diagnostic } from '../../src/model/diagnostics/diagnostic.js';
import { readQuestionnaire } from '../../src/sources/questionnaire.js';

/** A questionnaire in which nothing is wrong or odd. */
export const clean = `id: small
version: 1.2.0
title: {de: Klein, en: Small}
tracks:
  - {id: project, weight: 80, title: {de: Projekt, en: Project}}
  - {id: technology, weight: 20, title: {de: Technik, en: Technology}}
phases:
  - {id: planning, title: {de: Planung, en: Planning}}
milestones:
  - {id: installation, title: {de: Installation, en: Installation}}
  - {id: rollout, title: {de: Rollout, en: Rollout}}
scales:
  agreement:
    - {value: 1, label: {de: nein, en: no}}
    - {value: 2, label: {de: teils, en: partly}}
    - {value: 3, label: {de: ja, en: yes indeed}}
sections:
  - id: context
    title: {de: Lage, en: Context}
    questions:
      - {id: council, title: {de: Rat, en: Council}, ask: {de: Rat?, en: Council?}, type: choice, fact: true, options: [{value: 'yes', label: {de: Ja, en: Aye}}, {value: 'no', label: {de: Nein, en: Nay}}]}
      - {id: people, title: {de: Leute, en: People}, ask: {de: Wie viele?, en: How many?}, type: number, fact: true, unit: {de: Personen, en: people}, range: {min: 1}}
      - {id: story, title: {de: Vorher, en: Before}, ask: {de: Und früher?, en: And before?}, type: text, fact: true}
      - {id: belief, title: {de: Glaube, en: Belief}, ask: {de: Läuft es?, en: Does it run?}, type: choice, options: agreement}
  - id: ready
    track: project
    title: {de: Bereit, en: Ready}
    questions:
      - id: sponsor
        title: {de: Sponsor, en: Sponsor}
        ask: {de: Gibt es einen?, en: Is there one?}
        why: {text: {de: Weil, en: Because}, sources: [BOOK]}
        type: choice
        phase: planning
        audience: [leadership, staff]
        paired: true
        evidence: expected
        options:
          - {value: 0, score: 0, label: {de: Nein, en: Nobody}}
          - {value: 1, score: 50, label: {de: Halb, en: Half}}
          - {value: 2, score: 100, label: {de: Ganz, en: Fully}}
        gate: {installation: 50, rollout: 100, knockout: true, withoutEvidence: 50}
        action: {do: {de: Finden, en: Find one}}
      - id: goals
        title: {de: Ziele, en: Goals}
        ask: {de: Welche?, en: Which?}
        type: multi
        options:
          - {value: inside, tag: inward, label: {de: Innen, en: Inside}}
          - {value: mail, tag: inward, label: {de: Post, en: Mail}}
          - {value: outside, tag: outward, label: {de: Außen, en: Outside}}
        measure: share(answer.goals, "inward", "outward")
        bands: [{from: 0, score: 0}, {from: 50, score: 50}, {above: 50, score: 100}]
        action: {do: {de: Klären, en: Clarify}}
      - {id: primary, title: {de: Haupt, en: Main}, ask: {de: Welches?, en: Which one?}, type: choice, fact: true, options: {from: goals}}
  - id: tools
    track: technology
    title: {de: Werkzeug, en: Tools}
    questions:
      - id: share
        title: {de: Anteil, en: Share}
        ask: {de: Wie viel?, en: How much?}
        onlyIf: answer.council == "yes"
        type: number
        range: {min: 0, max: 100}
        bands: [{from: 0, score: 100}, {above: 30, score: 50}, {above: 70, score: 0}]
        action: {do: {de: Senken, en: Lower it}}
warnings:
  - id: upside
    title: {de: Verkehrt, en: Upside down}
    says: {de: Zu viel, en: Too much}
    red: >-
      score.share < 50 &&
      answer.people > 3
    sources: [BOOK]
verdict:
  basis: [overall, track.project]
  bands:
    - {id: low, from: 0, title: {de: Niedrig, en: Low}}
    - {id: high, from: 50, title: {de: Hoch, en: High}}
  caps:
    - {id: gate, to: low, when: 'knockouts(["missed"]) > 0', because: {de: Fehlt, en: Missing}}
report:
  effort: {question: share, track: technology, says: {de: Aufwand, en: Effort}}
roadmap:
  - {id: start, phase: planning, release: installation, title: {de: Start, en: Start}, items: [{text: {de: Los, en: Go}}]}
handbook:
  - {id: first, title: {de: Eins, en: One}, parts: [{answers: [people]}, {actions: [sponsor]}, {fill: {de: Hier, en: Here}}]}
sources:
  - {id: BOOK, text: {de: Buch, en: Book}}
`;

/** The bytes of a text. */
export function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** A text with one part replaced; fails where the part is not there exactly once. */
export function edited(text: string, from: string, to: string): string {
  if (text.split(from).length !== 2) throw new Error(`not exactly once: ${from}`);
  return text.replace(from, () => to);
}

/** A text in which ▮ marks a place, without the mark, and the place: `line:column`. */
export function marked(text: string): { text: string; place: string } {
  const [before = '', after] = text.split('▮');
  if (after === undefined) throw new Error('no mark');
  const lines = before.split('\n');
  return { text: before + after, place: `${lines.length}:${(lines.at(-1)?.length ?? 0) + 1}` };
}

/** A diagnostic as `code line:column`. */
export function brief({ code, place }: Diagnostic): string {
  return `${code} ${place?.line}:${place?.column}`;
}

/** Everything that is said about a questionnaire. */
export function said(text: string): Diagnostic[] {
  return readQuestionnaire('q.yaml', bytes(text), () => 'hash').diagnostics;
}

/** The clean questionnaire, checked. */
export function checked(text = clean): CheckedQuestionnaire {
  const { questionnaire, diagnostics } = readQuestionnaire('q.yaml', bytes(text), () => 'hash');
  if (!questionnaire) throw new Error(diagnostics.map(brief).join(', '));
  return questionnaire;
}
