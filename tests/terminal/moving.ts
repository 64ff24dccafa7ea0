/**
 * A questionnaire of three questions, so that tests stay as they are when one that ships changes, and need few keys.
 * `more`: lines of YAML with further questions, before the last one.
 */
export const movingQuestionnaire = (...more: string[]): string => `
id: umzug
version: 1.0.0
title: { de: Bereit für den Umzug }
tracks: [{ id: all, weight: 1, title: { de: Alles } }]
sections:
  - id: plan
    track: all
    title: { de: Planung }
    questions:
      - { id: people, title: { de: Personen }, ask: { de: Wie viele Menschen ziehen um? }, type: number, fact: true }
      - { id: boxes, title: { de: Kartons }, ask: { de: Wie viele Kartons sind gepackt? }, type: number, fact: true }${more.map((one) => `\n      - ${one}`).join('')}
      - id: date
        title: { de: Termin }
        ask: { de: Steht der Umzugstermin fest? }
        type: choice
        options:
          - { value: 0, score: 0, label: { de: "Nein, es ist kein Tag genannt." } }
          - { value: 1, score: 100, label: { de: "Ja, er ist mit allen abgestimmt, die beim Tragen helfen." } }
verdict:
  basis: [overall]
  bands: [{ id: wait, from: 0, title: { de: Noch warten } }, { id: go, from: 75, title: { de: Umziehen } }]
`;
