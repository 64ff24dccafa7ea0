import { Audience } from '../../model/question.js';
import type { AskedHead, HeadField } from '../asking.js';
import type { Head } from '../session/session.js';
import { typedPeople } from '../typing/people.js';
import { choose } from './choose.js';
import type { Desk, Sheet } from './desk.js';
import { textLines } from './lines.js';
import { blank, type Line } from './page.js';
import { titleLines } from './scene.js';
import { typeText } from './typeText.js';

type Step = Head | 'back' | 'paused' | 'interrupted' | 'ended';

/** Asks for what is unknown of some fields, in their order; `above` stands over the first of them. */
export async function askHeadPages(
  start: Head,
  fields: readonly HeadField[],
  above: (sheet: Sheet) => Line[],
  desk: Desk,
): Promise<AskedHead> {
  const unknown = fields.filter((field) => knownIn(start, field) === undefined);
  let head = start;
  for (let at = 0; at < unknown.length; ) {
    const field = unknown[at] as HeadField;
    const step = await stepAt(field, head, at === 0 ? above : () => [], desk);
    if (step === 'paused' || step === 'interrupted' || step === 'ended') return { head, ending: step };
    if (step !== 'back') head = step;
    at = step === 'back' ? Math.max(0, at - 1) : at + 1;
  }
  return { head };
}

/** What is known of a field. */
export function knownIn({ organization, respondent }: Head, field: HeadField): string | number | undefined {
  return field === 'organization' ? organization : respondent[field];
}

async function stepAt(
  field: HeadField,
  head: Head,
  above: (sheet: Sheet) => Line[],
  desk: Desk,
): Promise<Step> {
  return field === 'role' ? askRole(head, above, desk) : askText(field, head, above, desk);
}

async function askRole(head: Head, above: (sheet: Sheet) => Line[], desk: Desk): Promise<Step> {
  const { screen, roles } = desk.speech.words;
  const chosen = await choose<Audience | undefined>(desk, {
    head: titleLines(screen.startTitle),
    above: (sheet) => [...above(sheet), ...textLines(screen.role, sheet.measure, { tone: 'strong' }), blank],
    choices: [
      ...Audience.options.map((role, at) => ({ id: role, key: String(at + 1), label: roles[role] })),
      { id: undefined, key: '-', label: screen.noAnswer },
    ],
    start: Math.max(0, Audience.options.indexOf(head.respondent.role as Audience)),
  });
  if ('left' in chosen) return chosen.left === 'pause' ? 'paused' : chosen.left;
  const { role: _, ...respondent } = head.respondent;
  return { ...head, respondent: { ...respondent, ...(chosen.id && { role: chosen.id }) } };
}

async function askText(
  field: 'organization' | 'people',
  head: Head,
  above: (sheet: Sheet) => Line[],
  desk: Desk,
): Promise<Step> {
  const { screen, start } = desk.speech.words;
  const typed = await typeText(desk, {
    head: titleLines(screen.startTitle),
    above: (sheet) => [
      ...above(sheet),
      ...textLines(screen[field], sheet.measure, { tone: 'strong' }),
      blank,
    ],
    text: String(knownIn(head, field) ?? ''),
    tabPauses: true,
    keys: () => [
      [screen.key.enter, screen.does.goOnOrLeave],
      [screen.key.shiftTab, screen.does.back],
      [screen.key.tab, screen.does.pause],
    ],
    ...(field === 'people' && {
      check: (text: string) =>
        text.trim() === '' || typedPeople(text) !== undefined ? undefined : start.noNumber,
    }),
  });
  if ('left' in typed) return typed.left === 'pause' ? 'paused' : typed.left;
  const text = typed.text.trim();
  if (field === 'organization') {
    const { organization: _, ...rest } = head;
    return { ...rest, ...(text !== '' && { organization: text }) };
  }
  const { people: _, ...respondent } = head.respondent;
  const people = typedPeople(text);
  return { ...head, respondent: { ...respondent, ...(people !== undefined && { people }) } };
}
