import type { CiWords } from '../ci.js';
import { date } from './date.js';
import { common } from './reportCommon.js';

const whole = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ',');

const quoted = (titles: string[]): string => titles.map((title) => `“${title}”`).join(', ');

/** Words of CI. */
export const ci: CiWords = {
  date,
  baseline: {
    all: (date) =>
      `verdict, scores, releases, minimum conditions and warnings no worse than ${date === null ? 'in the baseline' : `on ${date}`}`,
    nothingWorse: (tolerance, fallen) => {
      const by = tolerance === null ? '' : ` by more than the ${tolerance} points allowed`;
      const single = fallen.length === 0 ? '' : `; single questions fell (${fallen.join('; ')})`;
      return `none of them is worse${by}${single}`;
    },
    required: (name) => `${name} not worse than before`,
    fell: (from, to, tolerance) => {
      const by = tolerance === null ? '' : `, more than the ${tolerance} points allowed`;
      return to === null ? `was ${from}, has no score any more` : `fell from ${from} to ${to}${by}`;
    },
    verdict: 'verdict',
    verdictFell: (from, to) => `fell from “${from}” to “${to}”`,
    release: (milestone) => `release “${milestone}”`,
    releaseLost: 'was released, is no longer',
    gate: (question) => `minimum condition “${question}”`,
    gateFell: (from, to) => `was ${common.gate[from]}, is ${common.gate[to]}`,
    warning: (title) => `warning “${title}”`,
    warningRose: (from, to) => `was ${common.warning[from]}, is ${common.warning[to]}`,
    input: (title, score) => `Improve ${title}${score === null ? '' : ` (${score} points now)`}`,
    fallen: 'Fallen are:',
    concerned: 'Concerned are:',
    question: (title, from, to) => `${title}: ${from ?? 'no score'} → ${to ?? 'no score'}`,
  },
  waivers: {
    by: (reason, owner, expires) => `waived until ${expires} (${owner}): ${reason}`,
    required: (title) => `waiver “${title}” still valid`,
    expired: (date) => `expired after ${date}`,
    renew: (owner, reason) => `${owner}: meet the requirement and remove the waiver, or renew it (${reason})`,
  },
  summary: {
    checkTitle: 'Readiness check',
    batchTitle: 'Readiness',
    organizations: (met, of) => `${whole(met)} of ${whole(of)} assessments meet all requirements.`,
    missed: (missed, of) => `${whole(missed)} of ${whole(of)} requirements missed.`,
    met: (of, waived) =>
      `${of === 1 ? 'The requirement is met' : `All ${whole(of)} requirements are met`}${waived > 0 ? `, ${whole(waived)} by a waiver` : ''}.`,
    head: { result: 'Result', requirement: 'Requirement', is: 'Is' },
    rowHead: {
      id: 'Assessment',
      verdict: 'Verdict',
      overall: 'Overall',
      gates: 'Minimum conditions missed',
      warnings: 'Red warnings',
    },
    provisional: (verdict) => `${verdict} (provisional)`,
    cut: ({ missed, waived, passed }, of) =>
      `${whole(missed + waived + passed)} of ${whole(of)} assessments are not shown here (${missed > 0 ? `${whole(missed)} of them miss something` : 'none of them misses anything'}${waived > 0 ? `, ${whole(waived)} with waivers` : ''}), because a job summary has a size limit. The output has all of them, and so has the JUnit file (--junit).`,
    full: 'The job summary is full.',
  },
  badge: 'readiness',
  badgeMet: (met, of) => `${whole(met)} of ${whole(of)} met`,
  badgeRows: (rows, mean) =>
    `${whole(rows)} ${rows === 1 ? 'assessment' : 'assessments'}${mean === null ? '' : `, ${mean} points on average`}`,
  cases: { verdict: 'verdict', gates: 'minimum conditions', warnings: 'no red warning' },
  gatesMissed: (titles) => `${titles.length} missed: ${quoted(titles)}`,
  redWarnings: (titles) => `${titles.length} red: ${quoted(titles)}`,
  moreAnnotations: (count) =>
    `And ${whole(count)} more that are not shown here. The output of the command has all of them.`,
};
