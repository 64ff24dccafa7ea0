import type { QuestionStatus } from '../../model/assessment.js';
import type { ReportWords } from '../report.js';

const clarifyBecause: Record<QuestionStatus, string> = {
  answered: 'a further answer is missing',
  unanswered: 'the question is not answered yet',
  'dont-know': 'the answer was “don’t know”',
  'not-applicable': 'the question was marked not applicable',
  hidden: 'the question was not asked',
  incomplete: 'information for it is missing',
  contradictory: 'the information is contradictory',
  'too-few': 'too few staff answered',
};

/** The minimum conditions before each milestone. */
export const conditions: ReportWords['conditions'] = {
  chapter: 'Minimum conditions and releases',
  introduction:
    'A minimum condition sets how many points a question needs at least before a milestone. A milestone is released once all its minimum conditions are met; strengths elsewhere do not make up for a missed one.',
  strict: 'Here all minimum conditions hold already before the first milestone.',
  release: (milestone) => `Release “${milestone}”`,
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
  clear: (clear, all, titles) => `Not raised: ${clear} of ${all} warnings (${titles}).`,
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
  totalEffort: (days, complete) =>
    `${complete ? `${days} person-days in all` : `At least ${days} person-days in all; not every action is estimated`}. The effort is a planning assumption; “Status and target” gives the points that count and the points that are needed.`,
  deliverable: 'Deliverable',
  otherAgreements: 'Other agreements',
  settled: 'Agreed, target reached by now',
  agreed: 'Agreed',
  done: 'done',
  open: 'open',
  agreedOwner: 'owner:',
  noAgreedOwner: 'nobody named yet',
  due: (date) => `by ${date}`,
  noDue: 'no date',
  noAction: 'The questionnaire proposes nothing here; the action has yet to be agreed.',
  clarify: (state) => `First find out how things stand today; ${clarifyBecause[state]}.`,
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
  handbookSays: (count, filled) =>
    `Goals, agreements and responsibilities belong in a handbook of the organization’s own. ${count === 1 ? 'One chapter is' : `${count} chapters are`} planned for it${filled ? ', each with what of it already applies and what is still to come' : ''}:`,
  answersStand: 'Answers:',
  actionsStand: 'Actions:',
  fillStands: 'Still to be filled in:',
};
