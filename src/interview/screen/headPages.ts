import { type Audience, audiences } from '../../model/audience.js';
import { type AskedHead, type HeadField, headFields } from '../asking.js';
import type { Head } from '../session/session.js';
import { typedPeople } from '../typing/people.js';
import { choose } from './choose.js';
import type { Desk, Sheet } from './desk.js';
import { textLines } from './lines.js';
import { blank, type Line } from './page.js';
import { titleLines } from './scene.js';
import { typeText } from './typeText.js';

type Step = Head | 'back' | 'paused' | 'interrupted' | 'ended';

/** What was answered or begun on pages of the head, by field: it is there again for whoever comes back. */
export type HeadMemory = Map<HeadField, string | number | undefined>;

/** How the head is asked for. */
interface HeadAsking {
  /** What stands over the first field. */
  above: (sheet: Sheet) => Line[];
  memory: HeadMemory;
  /** Also for what is known already. */
  again?: boolean;
  /** Fewer people than this cannot be: so many votes were counted. */
  least?: number;
}

/** Asks for what is unknown of some fields, in their order. */
export async function askHeadPages(
  start: Head,
  fields: readonly HeadField[],
  { above, memory, again = false, least = 1 }: HeadAsking,
  desk: Desk,
): Promise<AskedHead> {
  const unknown = fields.filter((field) => again || knownIn(start, field) === undefined);
  const comesAfter = again || hasPagesBefore(memory, fields);
  let head = start;
  for (let at = 0; at < unknown.length; ) {
    const field = unknown[at] as HeadField;
    const page = { above: at === 0 ? above : () => [], least, memory, hasBack: at > 0 || comesAfter };
    const step = await stepAt(field, head, page, desk);
    if (typeof step === 'object') {
      head = step;
      memory.set(field, knownIn(head, field));
      at += 1;
    } else if (step !== 'back') return { head, ending: step };
    else if (at === 0) return again ? { head: start } : { head, isBack: true };
    else at -= 1;
  }
  return { head };
}

/** Whether fields that come before these were asked for. */
export function hasPagesBefore(memory: HeadMemory, fields: readonly HeadField[]): boolean {
  const first = Math.min(...fields.map((field) => headFields.indexOf(field)));
  return [...memory.keys()].some((field) => headFields.indexOf(field) < first);
}

/** What is known of a field. */
export function knownIn({ organization, respondent }: Head, field: HeadField): string | number | undefined {
  return field === 'organization' ? organization : respondent[field];
}

/** How one page is asked for. */
interface PageAsking extends Required<Pick<HeadAsking, 'above' | 'least' | 'memory'>> {
  hasBack: boolean;
}

async function stepAt(field: HeadField, head: Head, asking: PageAsking, desk: Desk): Promise<Step> {
  return field === 'role' ? askRole(head, asking, desk) : askText(field, head, asking, desk);
}

async function askRole(head: Head, { above, memory, hasBack }: PageAsking, desk: Desk): Promise<Step> {
  const { screen, roles } = desk.speech.words;
  const known = audiences.indexOf((knownIn(head, 'role') ?? memory.get('role')) as Audience);
  const chosen = await choose<Audience | undefined>(desk, {
    head: titleLines(screen.headTitle),
    above: (sheet) => [...above(sheet), ...textLines(screen.role, sheet.measure, { tone: 'strong' }), blank],
    choices: [
      ...audiences.map((role, at) => ({ id: role, key: String(at + 1), label: roles[role] })),
      { id: undefined, key: '-', label: screen.noAnswer, isAnswer: true },
    ],
    // Nobody is taken for anyone by accident.
    start: known >= 0 ? known : audiences.length,
    hasBack,
  });
  if ('left' in chosen) return chosen.left === 'pause' ? 'paused' : chosen.left;
  const { role: _, ...respondent } = head.respondent;
  return { ...head, respondent: { ...respondent, ...(chosen.id && { role: chosen.id }) } };
}

async function askText(
  field: 'organization' | 'people',
  head: Head,
  { above, least, memory, hasBack }: PageAsking,
  desk: Desk,
): Promise<Step> {
  const { screen, start } = desk.speech.words;
  const typed = await typeText(desk, {
    head: titleLines(screen.headTitle),
    above: (sheet) => [
      ...above(sheet),
      ...textLines(screen[field], sheet.measure, { tone: 'strong' }),
      ...(field === 'people' ? textLines(screen.peopleHelp, sheet.measure) : []),
      blank,
    ],
    text: String(memory.get(field) ?? knownIn(head, field) ?? ''),
    onTyped: (now) => memory.set(field, now),
    hasBack,
    tabPauses: true,
    keys: () => [
      [screen.key.enter, screen.does.goOnOrLeave],
      ...(hasBack ? [[screen.key.shiftTab, screen.does.back] satisfies [string, string]] : []),
      [screen.key.tab, screen.does.pause],
    ],
    ...(field === 'people' && {
      check: (text: string) => {
        const people = typedPeople(text);
        if (people !== undefined && people < least) return start.fewerThanVotes(least);
        return text.trim() === '' || people !== undefined ? undefined : start.noNumber;
      },
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
