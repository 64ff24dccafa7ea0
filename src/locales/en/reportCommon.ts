import type { ReportWords } from '../report.js';
import { date } from './date.js';

/** Words that several chapters use. */
export const common: ReportWords['common'] = {
  undetermined: 'not yet determinable',
  aggregate: {
    scored: 'scored',
    'too-few-answers': 'not enough answers',
    'not-applicable': 'not applicable',
  },
  status: {
    answered: 'answered',
    unanswered: 'not answered',
    'dont-know': 'don’t know',
    'not-applicable': 'not applicable',
    hidden: 'not asked',
    incomplete: 'information missing',
    contradictory: 'contradictory information',
    'too-few': 'too few staff answers',
  },
  gate: {
    met: 'met',
    nearly: 'nearly met',
    missed: 'missed',
    unknown: 'unclear',
    'not-applicable': 'does not apply',
  },
  warning: { red: 'Red', amber: 'Amber', clear: 'not raised', 'not-assessable': 'cannot be assessed yet' },
  roles: {
    leadership: 'Leadership',
    staff: 'Staff',
    projectLead: 'Project lead',
    it: 'IT',
    worksCouncil: 'Works council',
    none: 'Role not given',
  },
  noRange: 'none',
  notScored: 'not scored',
  range: (from, to) => `${from} to ${to}`,
  of: (part, whole) => `${part} of ${whole}`,
  quoted: (text) => `“${text}”`,
  and: (items) =>
    items.length > 1 ? `${items.slice(0, -1).join(', ')} and ${items.at(-1)}` : (items[0] ?? ''),
  date,
  responses: (count) => (count === 1 ? '1 response' : `${count} responses`),
  people: (count) => (count === 1 ? '1 person' : `${count} people`),
  points: (points) => (points === '1' ? '1 point' : `${points} points`),
  knockout: 'knock-out criterion',
  columns: {
    question: 'Question',
    section: 'Section',
    track: 'Track',
    phase: 'Phase',
    milestone: 'Milestone',
    points: 'Score',
    range: 'Range',
    coverage: 'Coverage',
    count: 'n',
    questions: 'Questions',
    picture: 'Picture',
    answer: 'Answer',
  },
};

/** Why a verdict is provisional. */
export const reservation: ReportWords['reservation'] = {
  undetermined: () => 'At least one scored section does not have enough answers yet.',
  'low-coverage': (sections) => `Coverage is under the 80% that a firm verdict needs: ${sections}.`,
  'much-not-applicable': (sections) =>
    `More than 30% of the questions (by weight) were marked not applicable: ${sections}.`,
  'could-rise': () => 'Missing answers could still improve the verdict.',
  'could-fall': () =>
    'The verdict could be worse if what is missing or was marked not applicable turned out badly.',
  'open-conditions': () => 'For some questions it is not yet clear whether they apply at all.',
};
