import type { ReportWords } from '../report.js';

/** What it would take to get further. */
export const path: ReportWords['path'] = {
  release: (milestone) => `What the release “${milestone}” would take`,
  releaseTakes: (count) =>
    count === 1
      ? 'One answer is enough if all else stays as it is; it is the least that will do:'
      : `${count} answers are enough if all else stays as it is; each is the least that will do:`,
  onAverage: 'Where several people answered, their mean has to be that high.',
  notAlone: (titles) =>
    `No answer to these questions alone lifts their condition; more has to be settled there: ${titles}.`,
  outcome: (points, now, verdict) =>
    `The score would then be ${points}${now === undefined ? '' : ` instead of ${now}`}, the verdict “${verdict}”.`,
  outcomeVerdict: (verdict) => `The verdict would then be “${verdict}”.`,
  verdict: (band) => `The way to “${band}”`,
  chapter: 'The way to the next better verdict',
  summary: 'What it would take',
  takes: (count, days) =>
    count === 1
      ? `One improvement is enough for the next better verdict; its action is planned at ${days} person-days.`
      : `These ${count} improvements lead to the next better verdict; their actions are planned at ${days} person-days in all. They are chosen for the least effort and, where that is the same, for the fewest points.`,
  proof: {
    cheapest: 'All combinations were worked out; none is cheaper.',
    'least-effort': 'No other combination takes fewer person-days.',
    none: 'The most promising combinations were worked out, not all of them; a cheaper one cannot be ruled out.',
  },
  notReachable: (band) =>
    `Even if all actions succeed, they alone do not reach “${band}”: something stands in the way for which the questionnaire knows no action.`,
  undetermined:
    'While the verdict is undetermined, no way can be worked out. First settle the open questions.',
  withoutEffect: (track, verdict) =>
    `“${track}” alone changes nothing: with everything there at its best, the verdict would still be “${verdict}”.`,
  next: (band, count, days) =>
    `The way to “${band}”: ${count === 1 ? 'one improvement' : `${count} improvements`}, planned at ${days} person-days.`,
  forRelease: (milestone) => `For the release “${milestone}”`,
  topic: 'Topic',
  change: 'Points now → then',
  answer: 'An answer that is enough',
  effort: 'Person-days',
  unknown: 'open',
  withEvidence: 'with evidence',
  decided: 'a decision, whichever',
  of: (question) => `${question}:`,
};
