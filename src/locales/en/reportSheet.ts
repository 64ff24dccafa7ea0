import type { ReportWords } from '../report.js';

/** A questionnaire in readable form, for preparation on paper. */
export const sheet: ReportWords['sheet'] = {
  version: (version) => `Version ${version}`,
  notScored: 'not scored',
  weight: (track, percent) => `Track “${track}”, ${percent} of the overall score`,
  help: 'Note',
  why: 'Why',
  audience: 'Who can tell',
  condition: 'asked under a condition only',
  evidence: 'evidence welcome',
  fact: 'fact about the organization',
  paired: 'leadership and staff are compared',
  gate: (minima) => `Minimum condition: ${minima}`,
  minimum: (points, milestone) => `${points} before “${milestone}”`,
  several: 'Several answers are possible.',
  chosenThere: (question) => `One of the answers chosen at “${question}”.`,
  number: 'Number',
  numberIn: (unit) => `Number (${unit})`,
  between: (min, max) => `from ${min} to ${max}`,
  atLeast: (min) => `at least ${min}`,
  atMost: (max) => `at most ${max}`,
  text: 'Free text',
  computed: 'Computed from other answers.',
  points: (points) => (points === '1' ? '1 point' : `${points} points`),
};
