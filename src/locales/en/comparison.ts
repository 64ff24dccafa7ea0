import type { ComparisonWords } from '../comparison.js';

/** Words of a comparison. */
export const comparison: ComparisonWords = {
  title: (report) => `${report}: what has moved`,
  moment: (number) => `Moment ${number}`,
  about: (date, version, responses) => `${date}: version ${version}, ${responses}`,
  alike: (version, responses) => `version ${version}, ${responses} each`,
  verdict: 'Verdict',
  provisional: (verdict) => `${verdict} (provisional)`,
  verdictMovement: {
    better: 'The verdict has become better.',
    worse: 'The verdict has become worse.',
    same: 'The verdict is the same.',
    gained: 'There was no verdict before; now there is one.',
    lost: 'There was a verdict before; now the answers do not allow one.',
    none: 'The verdicts cannot be compared.',
  },
  verdictUnproven: 'The verdict is better only because answers are missing.',
  overall: 'Overall',
  scores: 'Scores, then and now',
  scoresNote: 'Points from 0 to 100. The change is from the first moment to the last.',
  unproven: (change) => `${change} (answers missing)`,
  unprovenNote:
    'Answers missing: the score has risen only because answers are missing. The lowest score that they still allow has not risen. That is no progress.',
  what: 'What',
  change: 'Change',
  before: 'Then',
  now: 'Now',
  noScore: 'no score',
  notThere: 'not in the questionnaire',
  movement: {
    better: 'better',
    worse: 'worse',
    same: 'the same',
    gained: 'known now',
    lost: 'no longer known',
    none: 'not comparable',
  },
  split: 'What the organization moved, and what the questionnaire changed',
  byOrganization: 'The organization moved',
  byQuestionnaire: 'The questionnaire changed',
  splitNote:
    'The questionnaire has changed in between. What the organization moved is measured by the questions that both sides answered, scored under the last version. The rest of the change comes from the questionnaire.',
  noSplit:
    'The answers do not allow telling what the organization moved from what the questionnaire changed.',
  releases: 'Releases and minimum conditions',
  release: (was, is) => {
    if (was === null || is === null) return 'only in one of the two questionnaires.';
    if (was === is) return is ? 'still released.' : 'still not released.';
    return is ? 'newly released.' : 'no longer released.';
  },
  path: (then, now) => `Conditions missing: ${then} then, ${now} now.`,
  reached: 'Reached since',
  stillMissing: 'Still missing',
  newlyMissing: 'Newly missing',
  gate: 'Minimum condition',
  noGateMoved: 'No minimum condition has changed.',
  way: 'The way to the next better verdict',
  wayThen: (band, changes, days) =>
    `Then, ${changes === 1 ? 'one improvement' : `${changes} improvements`} of ${days} person-days led to “${band}”.`,
  wayNow: (band, changes, days) =>
    `Now, ${changes === 1 ? 'one improvement' : `${changes} improvements`} of ${days} person-days ${changes === 1 ? 'leads' : 'lead'} to “${band}”.`,
  stepsTaken: 'Reached since',
  stepsLeft: 'Still to do',
  warnings: 'Warnings',
  noWarningMoved: 'No warning has changed.',
  questions: 'Questions that moved',
  noQuestionMoved: 'No question has moved.',
  agreements: 'Actions that were agreed',
  done: (done, of, before) => {
    const now = `${done} of ${of} ${of === 1 ? 'agreed action' : 'agreed actions'} done since.`;
    const more = of > 0 ? 'more' : before === 1 ? 'agreed action' : 'agreed actions';
    const then = `${before} ${more} ${before === 1 ? 'was' : 'were'} done at that time already.`;
    return [...(of > 0 ? [now] : []), ...(before > 0 ? [then] : [])].join(' ');
  },
  action: 'Action on',
  owner: 'Owner',
  nobody: 'nobody',
  due: 'Due',
  noDate: 'no date',
  agreedAt: 'Agreed',
  stateTitle: 'State',
  state: {
    done: 'done',
    'done-before': 'done at that time already',
    open: 'open',
    dropped: 'question dropped',
  },
  unmoved: 'What did not move',
  sameQuestions: (same, of) =>
    `${same} of ${of} comparable questions ${same === 1 ? 'has' : 'have'} the same score as before.`,
  sameSections: 'Sections with the same score',
  sameGates: 'Minimum conditions still not met',
  sameWarnings: 'Warnings still raised',
  incomparable: 'What cannot be compared',
  incomparableSays: 'The questionnaire has changed. This is left out of the comparison:',
  because: {
    new: 'New in the last version',
    dropped: 'No longer in the last version',
    reworded: 'Asked otherwise now',
    answers: 'The earlier answer does not fit any more',
  },
  kinds: {
    section: 'section',
    track: 'track',
    milestone: 'milestone',
    warning: 'warning',
    verdict: 'verdict',
  },
};
