import type { ReportWords } from '../report.js';

export const page: ReportWords['page'] = {
  skip: 'Skip to the report',
  pageOf: ['Page ', ' of '],
};

export const charts: ReportWords['charts'] = {
  noValue: 'no value',
  legend: 'Legend',
  score: 'points reached',
  range: 'range while answers are open',
  target: (points) => `target ${points}`,
  minima: 'minima of single questions',
  rest: 'rest to 100',
  possible: 'most that is possible',
  weight: 'weight',
  counts: 'points that count',
  minimum: 'needed',
  days: 'Effort in person-days',
  effect: 'Effect: points up to the target, weighted by urgency',
  numbersSay: 'Numbers as in the table; equal values stand side by side',
  week: (number) => `week ${number}`,
  weeks: (count) => (count === '1' ? '1 week' : `${count} weeks`),
  weekAxis: 'weeks',
  openWeeks: 'duration open',
  ofHundred: { points: 'of 100 points', percent: 'of 100%' },
};
