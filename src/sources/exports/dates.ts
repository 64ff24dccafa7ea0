const two = (part: string): string => part.padStart(2, '0');

/**
 * The calendar day in a point of time as platforms write it, YYYY-MM-DD: 2026-11-23 10:00:00, 23.11.2026, and
 * 11/23/2026 or 23/11/2026, of which `monthFirst` tells which it is where both are possible. Undefined for anything else.
 */
export function dayIn(text: string, monthFirst: boolean): string | undefined {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/.exec(text);
  if (iso) return valid(iso[1], iso[2], iso[3]);
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/.exec(text);
  if (dotted) return valid(dotted[3], dotted[2], dotted[1]);
  const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?!\d)/.exec(text);
  if (!slashed) return undefined;
  const [, first = '', second = '', year] = slashed;
  const isMonthFirst = Number(first) > 12 ? false : Number(second) > 12 ? true : monthFirst;
  return isMonthFirst ? valid(year, first, second) : valid(year, second, first);
}

function valid(year = '', month = '', day = ''): string | undefined {
  const isValid =
    Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= daysIn(year, month);
  return isValid ? `${year}-${two(month)}-${two(day)}` : undefined;
}

/** The number of days in a month of the Gregorian calendar. */
function daysIn(year: string, month: string): number {
  if (Number(month) === 2) return isLeap(Number(year)) ? 29 : 28;
  return [4, 6, 9, 11].includes(Number(month)) ? 30 : 31;
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
