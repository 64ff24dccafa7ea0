import type { Keeping } from '../../src/interview/file/keeper.js';
import {
  type Conditions,
  createSession,
  type Session,
  type Setup,
} from '../../src/interview/session/session.js';
import type { InterviewWords } from '../../src/locales/interview.js';
import type { CheckedQuestionnaire } from '../../src/model/checkedQuestionnaire.js';
import { Questionnaire } from '../../src/model/questionnaire.js';
import type { Answer } from '../../src/model/response.js';
import { readAnswersYaml } from '../../src/sources/answers.js';

const both = (de: string, en = de) => ({ de, en });
const anchored = [0, 1, 2, 3, 4].map((value) => ({
  value,
  score: value * 25,
  label: both(`Stufe ${value}`, `Level ${value}`),
}));

/** A questionnaire with every type of question, a condition that looks ahead, and options taken from another question. */
export const questionnaire: Questionnaire = Questionnaire.parse({
  id: 'small',
  version: '1.2.0',
  title: both('Kleiner Fragebogen', 'Small questionnaire'),
  tracks: [{ id: 'project', weight: 1, title: both('Projekt', 'Project') }],
  scales: {
    agreement: [1, 2, 3].map((value) => ({
      value,
      label: both(`Zustimmung ${value}`, `Agreement ${value}`),
    })),
  },
  sections: [
    {
      id: 'context',
      title: both('Ausgangslage', 'Context'),
      intro: both('Zuerst die Angaben.', 'The facts first.'),
      questions: [
        {
          id: 'council',
          title: both('Betriebsrat', 'Works council'),
          ask: both('Gibt es einen Betriebsrat?', 'Is there a works council?'),
          type: 'choice',
          fact: true,
          options: [
            { value: 'yes', label: both('Ja', 'Yes') },
            { value: 'no', label: both('Nein', 'No') },
          ],
        },
        {
          id: 'people',
          title: both('Personen', 'People'),
          ask: both('Wie viele Personen?', 'How many people?'),
          help: both('Köpfe zählen.', 'Count heads.'),
          type: 'number',
          unit: both('Personen', 'people'),
          range: { min: 1, max: 10000 },
          fact: true,
        },
        {
          id: 'attempt',
          title: both('Früherer Versuch', 'Earlier attempt'),
          ask: both('Was wurde schon versucht?', 'What has been tried?'),
          type: 'text',
        },
      ],
    },
    {
      id: 'management',
      track: 'project',
      title: both('Management'),
      questions: [
        {
          id: 'early',
          title: both('Früh', 'Early'),
          ask: both('Früh gefragt?', 'Asked early?'),
          type: 'choice',
          options: 'agreement',
        },
        {
          id: 'sponsor',
          title: both('Sponsor'),
          ask: both('Gibt es einen Sponsor?', 'Is there a sponsor?'),
          help: both('Eine Person der Leitung.', 'One person of the management.'),
          why: { text: both('Ohne Mandat keine Mittel.', 'No mandate, no means.') },
          type: 'choice',
          action: { do: both('Auftrag schreiben.', 'Write a mandate.') },
          evidence: 'expected',
          options: anchored,
        },
        {
          id: 'agreement',
          title: both('Vereinbarung', 'Agreement'),
          ask: both('Wie weit ist die Vereinbarung?', 'How far is the agreement?'),
          type: 'choice',
          onlyIf: 'answer.council == "yes"',
          options: anchored,
        },
        {
          id: 'readiness',
          title: both('Berechnet', 'Computed'),
          type: 'computed',
          measure: 'score.sponsor',
        },
      ],
    },
    {
      id: 'goals',
      track: 'project',
      title: both('Ziele', 'Goals'),
      questions: [
        {
          id: 'direction',
          title: both('Zielrichtung', 'Direction'),
          ask: both('Welche Ziele?', 'Which goals?'),
          type: 'multi',
          options: [
            { value: 'findExperts', label: both('Fachleute finden', 'Find experts') },
            { value: 'lessMail', label: both('Weniger E-Mail', 'Less e-mail') },
            { value: 'reach', label: both('Reichweite', 'Reach') },
          ],
        },
        {
          id: 'primary',
          title: both('Wichtigstes Ziel', 'Primary goal'),
          ask: both('Welches ist das wichtigste?', 'Which one matters most?'),
          type: 'choice',
          fact: true,
          options: { from: 'direction' },
        },
        {
          id: 'trust',
          title: both('Vertrauen', 'Trust'),
          ask: both('Herrscht Vertrauen?', 'Is there trust?'),
          type: 'choice',
          options: anchored,
        },
      ],
    },
  ],
  verdict: { basis: ['overall'], bands: [{ id: 'low', from: 0, title: both('niedrig', 'low') }] },
});

const chosenIn = (answer: Answer | undefined) =>
  answer?.given.kind === 'value' ? answer.given.value : undefined;

/** `agreement` follows `council`; `early` appears once `trust`, which comes later, is at least 3. */
export const conditions: Conditions = (answers) => (id) => {
  if (id === 'agreement') {
    const council = chosenIn(answers.get('council'));
    return council === undefined ? undefined : council === 'yes';
  }
  if (id === 'early') return Number(chosenIn(answers.get('trust')) ?? 0) >= 3;
  return true;
};

export const value = (given: string | number | (string | number)[]): Answer => ({
  given: { kind: 'value', value: given },
});

/** A session on the small questionnaire. */
export function session(answers: Record<string, Answer> = {}, more: Partial<Setup> = {}): Session {
  return createSession({
    questionnaire,
    head: { respondent: {} },
    answers: new Map(Object.entries(answers)),
    conditions,
    ...more,
  });
}

/** What a keeper is told on the small questionnaire. */
export function keepingIn(words: InterviewWords): Keeping {
  return {
    words,
    language: 'en',
    reason: ({ message }) => message,
    reread: (text) => {
      const known = { definition: questionnaire } as CheckedQuestionnaire;
      const [response] = readAnswersYaml('a.yaml', new TextEncoder().encode(text), known).responses;
      if (response === undefined) return undefined;
      const { organization, respondent, answers, remarks, agreements } = response;
      const head = { ...(organization !== undefined && { organization }), respondent };
      return { head, answers, own: { remarks, agreements } };
    },
  };
}

/** The answers of an interview that answers everything, as the file holds them. */
export const allAnswered = {
  council: 'yes',
  people: 12,
  attempt: 'nothing yet',
  sponsor: 0,
  agreement: 2,
  direction: ['findExperts', 'reach'],
  primary: 'findExperts',
  trust: 2,
};
