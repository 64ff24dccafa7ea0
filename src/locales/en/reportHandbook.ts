import type { ReportWords } from '../report.js';

/** The handbook as a document of its own. */
export const handbook: ReportWords['handbook'] = {
  titleOf: (questionnaire) => `Handbook: ${questionnaire}`,
  howToRead:
    'What stands here already comes from the answers, the consultant’s remarks and what was agreed. A “?” marks places that are still to be filled in or settled.',
  openPlaces: (count) => {
    if (count === 0) return 'No place is open any more.';
    return count === 1 ? 'One place is still open.' : `${count} places are still open.`;
  },
  fillIn: 'please fill in',
  toFill: 'Still to be filled in',
  topic: 'Topic',
  standing: 'As it stands today',
  computed: (points) => `${points} of 100 points, computed from other answers`,
  note: 'Note',
  due: 'Due',
  state: 'Status',
  proposed: (owner) => `Proposal: ${owner}`,
  notAgreed: 'not agreed yet',
  when: 'When',
  week: (number) => `week ${number}`,
  open: 'open',
  from: (first) => `from ${first},`,
  endOpen: 'end open',
  planNote:
    'The duration in weeks is a planning assumption. Where it is open, so are the dates after it; what binds are the releases, not the calendar.',
  startOpen: 'The beginning has not been set yet; the weeks count from it',
  start: 'Beginning of the roadmap (date)',
  inPhase: (stage, phase) => `${stage} (phase: ${phase})`,
  planned: 'Planned for',
  lacking: 'What is still missing',
  nothing: 'nothing',
};
