import type { BatchWords } from '../batch.js';

const points = (value: number): string => value.toFixed(1);
const whole = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ',');

/** Words of a batch. */
export const batch: BatchWords = {
  rows: (rows, provisional) =>
    rows === 1 && provisional === 1
      ? 'One assessment, provisional.'
      : `${rows === 1 ? 'One assessment' : `${whole(rows)} assessments`}${provisional > 0 ? `, ${provisional === rows ? 'all' : whole(provisional)} of them provisional` : ''}.`,
  overall: (mean, deviation, least, most) =>
    `Overall: ${points(mean)} points on average${deviation === undefined ? '' : `, standard deviation ${points(deviation)}, from ${points(least)} to ${points(most)}`}.`,
  verdicts: (counts) => `Verdicts: ${counts.map(([title, count]) => `${title} ${whole(count)}`).join(', ')}.`,
  progress: (rows, rate, seconds) =>
    `${whole(rows)} rows, ${whole(rate)} a second${seconds === undefined ? '' : `, about ${whole(seconds)} s left`}`,
};
