import { Assessment, type QuestionResult } from '../../src/model/assessment.js';
import { Questionnaire } from '../../src/model/questionnaire.js';

const both = (de: string, en = de): { de: string; en: string } => ({ de, en });

const levels = [0, 50, 100].map((score, value) => ({
  value,
  score,
  label: both(`Stufe ${value}`, `Level ${value}`),
}));

/** A questionnaire with every optional part; its texts say where they come from. */
export const fullDefinition = Questionnaire.parse({
  id: 'full',
  version: '1.2.3',
  title: both('Reife', 'Readiness'),
  tracks: [
    { id: 'project', weight: 80, title: both('Projekt', 'Project') },
    { id: 'technology', weight: 20, title: both('Technik', 'Technology') },
  ],
  phases: [{ id: 'planning', title: both('Planung', 'Planning') }],
  milestones: [
    { id: 'start', title: both('Beginn', 'Start') },
    { id: 'rollout', title: both('Ausrollen', 'Rollout') },
  ],
  sections: [
    {
      id: 'facts',
      title: both('Angaben', 'Facts'),
      questions: [
        {
          id: 'size',
          type: 'number',
          fact: true,
          title: both('Größe', 'Size'),
          ask: both('?'),
          unit: both('Personen', 'people'),
        },
        { id: 'belief', type: 'choice', title: both('Annahme', 'Belief'), ask: both('?'), options: levels },
        { id: 'story', type: 'text', title: both('Vorgeschichte', 'History'), ask: both('?') },
      ],
    },
    {
      id: 'work',
      track: 'project',
      title: both('Arbeit', 'Work'),
      questions: [
        {
          id: 'sponsor',
          type: 'choice',
          title: both('Rückhalt', 'Backing'),
          ask: both('?'),
          why: { text: both('Rückhalt trägt.', 'Backing carries.'), sources: ['S1'] },
          phase: 'planning',
          evidence: 'expected',
          options: levels,
          gate: { start: 50, rollout: 100, knockout: true, withoutEvidence: 50 },
          action: {
            do: both('Rückhalt sichern.', 'Secure backing.'),
            deliverable: both('Mandat', 'Mandate'),
            owner: both('Leitung', 'Management'),
            effort: 3,
          },
        },
        {
          id: 'goals',
          type: 'multi',
          title: both('Ziele', 'Goals'),
          ask: both('?'),
          options: [
            { value: 'speed', label: both('Tempo', 'Speed') },
            { value: 'order', label: both('Ordnung', 'Order') },
          ],
          measure: 'share(answer.goals, "a", "b")',
          gate: { start: 50, onlyMetIf: 'answer.primary == "speed"' },
          action: { do: both('Ziele trennen.', 'Part the goals.') },
        },
        {
          id: 'primary',
          type: 'choice',
          fact: true,
          title: both('Wichtigstes Ziel', 'Main goal'),
          ask: both('?'),
          options: { from: 'goals' },
        },
        {
          id: 'trust',
          type: 'choice',
          paired: true,
          title: both('Vertrauen', 'Trust'),
          ask: both('?'),
          audience: ['staff'],
          options: levels,
          action: { do: both('Vertrauen aufbauen.', 'Build trust.'), effort: 5 },
        },
      ],
    },
    {
      id: 'tools',
      track: 'technology',
      title: both('Werkzeug', 'Tools'),
      questions: [
        {
          id: 'platform',
          type: 'choice',
          title: both('Plattform', 'Platform'),
          ask: both('?'),
          options: levels,
          action: { do: both('Plattform prüfen.', 'Check the platform.') },
        },
        {
          id: 'techShare',
          type: 'number',
          title: both('Technikanteil', 'Share of technology'),
          ask: both('?'),
          bands: [{ from: 0, score: 0 }],
        },
      ],
    },
  ],
  warnings: [
    {
      id: 'hot',
      title: both('Heiß', 'Hot'),
      says: both('Es brennt.', 'It burns.'),
      red: 'overall < 1',
      sources: ['S2'],
    },
    { id: 'warm', title: both('Warm', 'Warm'), says: both('Es glimmt.', 'It glows.'), amber: 'overall < 2' },
    {
      id: 'calm',
      title: both('Ruhig', 'Calm'),
      says: both('Es ruht.', 'It rests.'),
      amber: 'overall < 3',
      sources: ['S3'],
    },
    {
      id: 'dark',
      title: both('Dunkel', 'Dark'),
      says: both('Es fehlt Licht.', 'No light.'),
      amber: 'overall < 4',
    },
  ],
  verdict: {
    basis: ['overall', 'track.project'],
    bands: [
      { id: 'low', from: 0, title: both('Unten', 'Low'), says: both('Noch viel zu tun.', 'Much to do.') },
      { id: 'middle', from: 40, title: both('Mitte', 'Middle') },
      { id: 'high', from: 75, title: both('Oben', 'High') },
    ],
    caps: [
      {
        id: 'knock',
        to: 'middle',
        when: 'overall < 1',
        because: both('Ein Ausschluss greift', 'A knock-out holds'),
      },
      {
        id: 'other',
        to: 'low',
        when: 'overall < 1',
        because: both('Anderes greift', 'Something else holds'),
      },
    ],
  },
  report: {
    title: both('Der Bericht', 'The report'),
    boundary: {
      title: both('Was es ist', 'What it is'),
      text: [both('Es ist dies (S4).', 'It is this (S4).')],
      contrastTitles: { here: both('Hier', 'Here'), there: both('Dort', 'There') },
      contrast: [{ here: both('innen', 'inside'), there: both('außen', 'outside') }],
    },
    potential: [
      { text: both('Viel ist möglich.', 'Much is possible.') },
      { onlyIf: 'overall > 1', text: both('Nicht gezeigt.', 'Not shown.') },
    ],
    effort: {
      question: 'techShare',
      track: 'technology',
      says: both('Aufwand zählt ganz.', 'Effort counts whole.'),
    },
    decisions: [
      { text: both('Erste Wahl.', 'First choice.') },
      { text: both('Zweite Wahl.', 'Second choice.') },
    ],
    notices: [{ text: both('Keine Rechtsberatung.', 'Not legal advice.') }],
    method: [both('So wird gezählt.', 'This is how it counts.')],
  },
  roadmap: [
    {
      id: 'first',
      phase: 'planning',
      title: both('Anfang', 'Beginning'),
      release: 'start',
      weeks: 6,
      items: [{ text: both('Anfangen.', 'Begin.') }, { text: both('Auslassen.', 'Leave out.') }],
    },
    { id: 'second', title: both('Fortgang', 'Continuation') },
  ],
  handbook: [{ id: 'purpose', title: both('Zweck', 'Purpose') }],
  sources: ['S1', 'S2', 'S3', 'S4'].map((id) => ({
    id,
    text: both(`Quelle ${id}`, `Source ${id}`),
    url: `https://example.org/${id}`,
  })),
  glossary: [{ term: both('Reife', 'Readiness'), text: both('Wie weit man ist.', 'How far one is.') }],
});

/** A questionnaire with nothing but what it must have: one track, one section, one question. */
export const smallDefinition = Questionnaire.parse({
  id: 'small',
  version: '0.1.0',
  title: { en: 'Small' },
  tracks: [{ id: 'all', weight: 1, title: { en: 'All' } }],
  sections: [
    {
      id: 'only',
      track: 'all',
      title: { en: 'Only' },
      questions: [
        {
          id: 'one',
          type: 'choice',
          title: { en: 'One' },
          ask: { en: 'One?' },
          options: [
            { value: 0, label: { en: 'no' }, score: 0 },
            { value: 1, label: { en: 'yes' }, score: 100 },
          ],
        },
      ],
    },
  ],
  verdict: { basis: ['overall'], bands: [{ id: 'low', from: 0, title: { en: 'Low' } }] },
});

/** The result of a question: not answered unless said otherwise. */
export function resultOf(id: string, section: string, result: Partial<QuestionResult> = {}): QuestionResult {
  return {
    id,
    section,
    phase: null,
    status: 'unanswered',
    score: null,
    answer: null,
    values: [],
    count: 0,
    votes: null,
    views: null,
    notes: [],
    evidence: [],
    mean: null,
    weight: 1,
    missing: [],
    ...result,
  };
}

const scored = { status: 'scored', coverage: 1 } as const;

/** An assessment by the full questionnaire: one table of eight, sponsor evidenced in words only, trust unknown. */
export function fullAssessment(changes: Partial<Assessment> = {}): Assessment {
  return Assessment.parse({
    schemaVersion: 1,
    questionnaire: {
      id: 'full',
      version: '1.2.3',
      title: fullDefinition.title,
      sha256: 'ab'.repeat(32),
      definition: fullDefinition,
    },
    organization: 'Werk GmbH',
    date: '2026-11-23',
    respondents: { count: 1, people: 8, roles: { leadership: 1 } },
    verdict: {
      id: 'low',
      provisional: true,
      because: [{ code: 'low-coverage', section: 'work' }, { code: 'could-rise' }],
      lowest: 'low',
      highest: 'middle',
      band: 'middle',
      caps: [
        { id: 'knock', to: 'middle' },
        { id: 'other', to: 'low' },
      ],
    },
    overall: { score: 51.25, ...scored, coverage: 0.796, lowest: 40, highest: 60 },
    tracks: [
      {
        id: 'project',
        weight: 80,
        share: 80,
        score: 50,
        ...scored,
        coverage: 0.745,
        lowest: 30,
        highest: 70,
        contribution: 40,
        missingPoints: 40,
      },
      {
        id: 'technology',
        weight: 20,
        share: 20,
        score: 56.25,
        ...scored,
        lowest: 56.25,
        highest: 56.25,
        contribution: 11.25,
        missingPoints: 8.75,
      },
    ],
    phases: [{ id: 'planning', score: 50, ...scored }],
    sections: [
      {
        id: 'facts',
        track: null,
        weight: 1,
        score: null,
        status: 'not-applicable',
        coverage: null,
        lowest: null,
        highest: null,
        answered: 0,
        applicable: 0,
      },
      {
        id: 'work',
        track: 'project',
        weight: 1,
        score: 50,
        ...scored,
        coverage: 0.745,
        lowest: 30,
        highest: 70,
        answered: 2,
        applicable: 3,
      },
      {
        id: 'tools',
        track: 'technology',
        weight: 1,
        score: 56.25,
        ...scored,
        lowest: 56.25,
        highest: 56.25,
        answered: 2,
        applicable: 2,
      },
    ],
    questions: [
      resultOf('size', 'facts', { status: 'contradictory', values: [100, 1400], count: 2 }),
      resultOf('belief', 'facts', {
        status: 'answered',
        count: 1,
        votes: [
          { value: 0, count: 3 },
          { value: 2, count: 5 },
        ],
        notes: ['Lange Debatte'],
      }),
      resultOf('story', 'facts', { status: 'answered', answer: 'Erster Anlauf\ngescheitert', count: 1 }),
      resultOf('sponsor', 'work', { phase: 'planning', status: 'answered', score: 100, answer: 2, count: 1 }),
      resultOf('goals', 'work', { status: 'answered', score: 50, answer: ['speed', 'order'], count: 1 }),
      resultOf('primary', 'work', { status: 'answered', answer: 'order', count: 1, weight: 0 }),
      resultOf('trust', 'work', { status: 'dont-know', views: { leadership: null, staff: null } }),
      resultOf('platform', 'tools', {
        status: 'answered',
        score: 75,
        answer: 1,
        count: 1,
        evidence: ['Protokoll 7'],
      }),
      resultOf('techShare', 'tools', { status: 'answered', score: 37.5, answer: 72, count: 1 }),
    ],
    milestones: [
      { id: 'start', released: false, missing: ['goals'] },
      { id: 'rollout', released: false, missing: ['sponsor'] },
    ],
    gates: [
      {
        question: 'sponsor',
        status: 'missed',
        score: 50,
        minimum: { start: 50, rollout: 100 },
        knockout: true,
        limitedBy: 'evidence',
      },
      {
        question: 'goals',
        status: 'missed',
        score: 0,
        minimum: { start: 50 },
        knockout: false,
        limitedBy: 'condition',
      },
    ],
    warnings: [
      { id: 'hot', level: 'red' },
      { id: 'warm', level: 'amber' },
      { id: 'calm', level: 'clear' },
      { id: 'dark', level: 'not-assessable' },
    ],
    actions: [
      {
        question: 'sponsor',
        section: 'work',
        phase: 'planning',
        priority: 150,
        shortBy: 50,
        target: 100,
        clarifyFirst: false,
        milestone: 'rollout',
        agreed: { owner: 'Frau Beispiel', due: '2027-01-31', status: 'done' },
      },
      {
        question: 'trust',
        section: 'work',
        phase: null,
        priority: 75,
        shortBy: 75,
        target: 75,
        clarifyFirst: true,
        milestone: null,
        agreed: null,
      },
    ],
    roadmap: [
      { id: 'first', weeks: 6, items: [0] },
      { id: 'second', weeks: null, items: [] },
    ],
    texts: { potential: [0], decisions: [0, 1], notices: [0], handbook: { purpose: [] } },
    remarks: { summary: ['Guter Anfang.'], work: ['Hier zuerst.'] },
    ...changes,
  });
}

/** An assessment by the smallest questionnaire, answered by one person. */
export function smallAssessment(changes: Partial<Assessment> = {}): Assessment {
  const whole = { score: 100, ...scored, lowest: 100, highest: 100 };
  return Assessment.parse({
    schemaVersion: 1,
    questionnaire: {
      id: 'small',
      version: '0.1.0',
      title: smallDefinition.title,
      sha256: 'cd'.repeat(32),
      definition: smallDefinition,
    },
    organization: null,
    date: null,
    respondents: { count: 1, people: 1, roles: { none: 1 } },
    verdict: {
      id: 'low',
      provisional: false,
      because: [],
      lowest: 'low',
      highest: 'low',
      band: 'low',
      caps: [],
    },
    overall: whole,
    tracks: [{ id: 'all', weight: 1, share: 100, ...whole, contribution: 100, missingPoints: 0 }],
    phases: [],
    sections: [{ id: 'only', track: 'all', weight: 1, ...whole, answered: 1, applicable: 1 }],
    questions: [resultOf('one', 'only', { status: 'answered', score: 100, answer: 1, count: 1 })],
    milestones: [],
    gates: [],
    warnings: [],
    actions: [],
    roadmap: [],
    texts: { potential: [], decisions: [], notices: [], handbook: {} },
    remarks: {},
    ...changes,
  });
}
