/** The formats of dates and times that need no declaration: the usual ones, and those of East Asia and Thailand. */
const ownDates: readonly [from: number, to: number][] = [
  [14, 22],
  [27, 36],
  [45, 45],
  [47, 47],
  [50, 58],
  [71, 81],
];

/** Whether a number format shows a date or a time of day. A duration, as in `[h]:mm`, is a number. */
export function isDateFormat(id: number, code: string | undefined): boolean {
  if (code === undefined) return ownDates.some(([from, to]) => id >= from && id <= to);
  const [positive = ''] = code.replace(/"[^"]*"?|\\.|_.|\*./gu, '').split(';');
  if (/\[(?:h+|m+|s+)\]/i.test(positive)) return false;
  return /[ymdhs]/i.test(positive.replace(/\[[^\]]*\]|general/gi, ''));
}

const day = 86_400_000;

/** Behind the last day of the year 9999. */
const serialsAtMost = 2_958_466;

/**
 * The day, the time of day, or both that a number stands for, as ISO 8601 in local time; undefined where Excel has no
 * date for it either. Days are counted from 1900 with a 29 February 1900 that never was, or from 1904.
 */
export function dateOf(serial: number, isFrom1904: boolean): string | undefined {
  if (!(serial >= 0 && serial < serialsAtMost)) return undefined;
  // To the millisecond: what is stored is a binary fraction of a day.
  const time = Math.round(serial * day);
  if (time < day && (time > 0 || !isFrom1904)) return clock(time);
  if (!isFrom1904 && Math.floor(time / day) === 60) return undefined;
  const first = isFrom1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, time < 60 * day ? 31 : 30);
  const date = new Date(first + time).toISOString().slice(0, 10);
  return time % day === 0 ? date : `${date}T${clock(time % day)}`;
}

/** A time of day, with milliseconds where there are some. */
function clock(time: number): string {
  return new Date(time).toISOString().slice(11, time % 1000 === 0 ? 19 : 23);
}
