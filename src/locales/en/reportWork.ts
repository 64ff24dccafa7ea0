import type { ReportWords } from '../report.js';

/** The minimum conditions before each milestone. */
export const conditions: ReportWords['conditions'] = {
  chapter: 'Minimum conditions and releases',
  introduction:
    'A minimum condition sets how many points a question needs at least before a milestone. A milestone is released once all its minimum conditions are met; strengths elsewhere do not make up for a missed one.',
  strict: 'Here all minimum conditions hold already before the first milestone.',
  before: (milestone) => `Before “${milestone}”`,
  noGates: 'No minimum conditions are defined for this milestone.',
  holding: (titles) => `Not met yet: ${titles}.`,
  nothingHolds: 'All minimum conditions are met.',
  condition: 'Minimum condition',
  counts: 'Counts',
  atLeast: 'Needed',
  status: 'Status',
  evidence: 'Evidence and note',
  nothingCounts: 'nothing yet',
  short: (points) => `${points} short`,
  noEvidence: 'no evidence noted',
  evidenceNotAsked: 'no evidence required',
  notAsked: 'question not asked',
  because: (status) => `Reason: ${status}`,
  withoutEvidence: (counts, score) =>
    `Without evidence at most ${counts} of the ${score} points count: claimed, not yet shown.`,
  conditionMissed: (titles) =>
    titles === ''
      ? '0 points count because a further condition is not met.'
      : `0 points count: the answer to ${titles} decides as well, and it does not fit.`,
  conditionOpen: (titles) =>
    titles === ''
      ? 'Nothing counts yet because a further condition is open.'
      : `Nothing counts yet: the answer to ${titles} decides as well, and it is missing.`,
  legend:
    '“Counts” gives the points that hold for the minimum condition; n is the number of responses. “nearly met” means at most 25 points short. Unclear conditions hold a release just as missed ones do.',
};

/** The warnings. */
export const warnings: ReportWords['warnings'] = {
  chapter: 'Warnings',
  introduction:
    'Warnings name known patterns of failure. Red means that the pattern is there; amber means that it is taking shape.',
  noneRaised: 'None of the known patterns of failure was found.',
  open: (count) =>
    count === 1
      ? 'One warning cannot be assessed yet because answers are missing; it is not ruled out:'
      : `${count} warnings cannot be assessed yet because answers are missing; they are not ruled out:`,
  clear: (clear, all) => `Not raised: ${clear} of ${all} warnings.`,
};

/** The gaps and actions. */
export const actions: ReportWords['actions'] = {
  chapter: 'Gaps and actions',
  none: 'All answered questions reach their targets; no action is due.',
  order: 'The order follows urgency: what is furthest below its target comes first.',
  orderWithGates:
    'The order follows urgency: the distance to the target counts threefold for knock-out criteria, twofold for other minimum conditions, and one and a half times more where the first milestone depends on it. What nobody knows ranks as if it were 0 points.',
  shown: (shown, all) =>
    `These are the ${shown} most urgent of ${all} actions; all of them are in the annex.`,
  title: 'Actions by urgency',
  details: 'What to do',
  number: 'No.',
  topic: 'Topic',
  measure: 'Action',
  standing: 'Status and target',
  place: 'Phase',
  owner: 'Owner',
  effort: 'Person-days',
  latest: 'Latest before',
  clarifyFirst: 'clarify first',
  noOwner: 'still open',
  noEffort: 'not estimated',
  noMilestone: 'no milestone',
  totalEffort: (days) =>
    `${days} person-days in all. The effort is a planning assumption; “Status and target” gives the points that count and the points that are needed.`,
  deliverable: 'Deliverable',
  agreed: 'Agreed',
  done: 'done',
  open: 'open',
  agreedOwner: 'owner:',
  noAgreedOwner: 'nobody named yet',
  due: (date) => `by ${date}`,
  noDue: 'no date',
  noAction: 'The questionnaire proposes nothing here; the action has yet to be agreed.',
  clarify: (status) => `First find out how things stand today (${status}).`,
  conditionOpen: 'a further answer is missing',
  thenDo: (action) => `If there is a gap: ${action}`,
};

/** The roadmap and the handbook. */
export const roadmap: ReportWords['roadmap'] = {
  chapter: 'Roadmap',
  chapterWithHandbook: 'Roadmap and handbook',
  introduction:
    'The roadmap follows the answers in this report: it holds only steps that apply to this organization.',
  title: 'Stages of the roadmap',
  stage: (number, title) => `${number} ${title}`,
  stageWeeks: (stage, weeks) => (weeks === null ? `${stage}: duration open` : `${stage}: ${weeks} weeks`),
  stages: 'Stage',
  weeks: 'Weeks',
  endsWith: 'Ends with the release of',
  open: 'open',
  noPhase: 'no phase',
  noRelease: 'no release',
  weeksNote: 'The weeks are a planning assumption. “open” means that the duration is not known yet.',
  handbook: 'The handbook',
  handbookSays: (count) =>
    `Goals, agreements and responsibilities belong in a handbook of the organization’s own. ${count === 1 ? 'One chapter is' : `${count} chapters are`} planned for it:`,
};

/** The decisions to sign. */
export const decision: ReportWords['decision'] = {
  chapter: 'Decision template',
  introduction: 'Please take each decision separately and put conditions into words.',
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
