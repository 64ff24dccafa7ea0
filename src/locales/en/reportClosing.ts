import type { ReportWords } from '../report.js';

/** The decisions to sign. */
export const decision: ReportWords['decision'] = {
  chapter: 'Decision template',
  introduction: (count) =>
    `Please take ${count === 1 ? 'the decision' : 'each decision separately'} and put conditions into words.`,
  proposal: (number) => `Decision ${number}.`,
  release: (milestone) => `Release “${milestone}”; its minimum conditions are met.`,
  releaseLater: (milestone, missing) =>
    `Release “${milestone}” only once these minimum conditions are met: ${missing}.`,
  goOn: 'Carry on with the initiative on the basis of this report.',
  vote: 'Decision',
  yes: 'Yes',
  no: 'No',
  withConditions: 'Yes, with conditions',
  conditions: 'Conditions',
  notices: 'To bear in mind before deciding',
  signatures: 'Signature',
  place: 'Place, date',
  name: 'Name, position',
  signature: 'Signature',
};

/** Open questions, notes, data quality. */
export const open: ReportWords['open'] = {
  chapter: 'Open questions, notes and data quality',
  questions: 'Open questions',
  noneOpen: 'All questions that arose have been answered.',
  count: (count) => (count === 1 ? 'One question is still open.' : `${count} questions are still open.`),
  why: 'Why open',
  toClarify: 'How to settle it',
  inputs: (titles) => `Missing for it: ${titles}`,
  tooFew: (count) =>
    `There ${count === 1 ? 'is 1 answer' : `are ${count} answers`} from staff; scoring starts at 5.`,
  notShown: 'What was given is contradictory; it is not shown one by one here.',
  ask: (roles) => `Who can tell: ${roles}`,
  askAnyone: 'To be settled among those involved',
  notApplicable: (titles) => `Marked not applicable: ${titles}.`,
  notes: 'Notes',
  data: 'Data quality',
  role: 'Role',
  responses: 'Responses',
  basis: (responses, people, coverage) =>
    `This assessment rests on: ${responses}, ${people}. Overall coverage is ${coverage}.`,
  sectionCoverage: (section, coverage, missing) =>
    `“${section}”: coverage ${coverage}; ${missing === 1 ? 'one scored question has' : `${missing} scored questions have`} no score yet.`,
  onePerson:
    'All answers come from one person. Further views, such as those of leadership, staff and IT, would make the picture more reliable.',
  oneTable: (people) =>
    `The answers come from one group of ${people} people who answered together. A staff survey could complete the picture.`,
  fewPeople: 'Fewer than six people answered; every single view therefore weighs heavily in the scores.',
  staffMinimum:
    'To protect staff, their answers are scored only in aggregate, from 5 per question; below that they are counted but not scored. Their notes, evidence and free texts appear in no report.',
};
