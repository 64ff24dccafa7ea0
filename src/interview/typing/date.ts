import { isCalendarDate } from '../../model/calendarDate.js';

/** A calendar date as it is typed, 2027-01-31 or 31.1.2027, as YYYY-MM-DD; undefined where it is none. */
export function typedDate(text: string): string | undefined {
  const said = text.trim();
  const [, day = '', month = '', year = ''] = /^(\d{1,2})\.\s*(\d{1,2})\.\s*(\d{4})$/.exec(said) ?? [];
  const iso = year === '' ? said : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCalendarDate(iso) ? iso : undefined;
}
