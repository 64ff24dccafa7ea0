import { wrap } from '../../locales/wrap.js';
import { audiences } from '../../model/audience.js';
import type { AskedHead, HeadField } from '../asking.js';
import type { Head } from '../session/session.js';
import type { Style } from '../text/questionText.js';
import { typedNumber } from '../typing/number.js';
import { typedPeople } from '../typing/people.js';
import { readLine, type TypedLine } from '../typing/typedLine.js';
import type { Talk } from './state.js';

type HeadTalk = Pick<Talk, 'conversation' | 'style'>;

/** How the head is asked for: also for what is known, and for no fewer people than votes were counted. */
interface HeadAsking {
  again?: boolean;
  least?: number;
}

/** Asks for what is unknown of some fields, in their order; Enter leaves one as it is, `<` goes back to the one before. */
export async function askHead(
  start: Head,
  fields: readonly HeadField[],
  talk: HeadTalk,
  { again = false, least = 1 }: HeadAsking = {},
): Promise<AskedHead> {
  const unknown = fields.filter((field) => again || !isKnown(start, field));
  let head = start;
  for (let at = 0; at < unknown.length; ) {
    const field = unknown[at];
    if (field === undefined) break;
    const step = await askField(head, field, least, talk);
    if (step === 'paused' || step === 'ended') return { head, ending: step };
    if (step === 'back' && at === 0) talk.conversation.say(talk.style.words.start.nothingBefore);
    if (step !== 'back') head = step;
    at = step === 'back' ? Math.max(0, at - 1) : at + 1;
  }
  return { head };
}

async function askField(
  head: Head,
  field: HeadField,
  least: number,
  { conversation, style }: HeadTalk,
): Promise<Head | 'back' | 'paused' | 'ended'> {
  const { start, roles } = style.words;
  if (field === 'role') {
    conversation.say(audiences.map((role, position) => `  ${position + 1}  ${roles[role]}`).join('\n'));
  }
  for (;;) {
    const line = await conversation.ask(promptOf(field, head, style));
    if (line === undefined) return 'ended';
    const typed = readLine(line, true);
    if (typed.kind === 'back') return 'back';
    if (typed.kind === 'pause') return 'paused';
    const next = headAfter(typed, head, field);
    const isTooFew = isFewerThan(least, field, next);
    if (next !== undefined && !isTooFew) return next;
    const problem = isTooFew ? start.fewerThanVotes(least) : problemOf(field, style);
    conversation.say(wrap(typed.kind === 'answer' ? problem : start.help, style.width));
  }
}

/** Asks for a field, and says what Enter does about what is known of it. */
function promptOf(field: HeadField, { respondent }: Head, { words: { start, roles } }: Style): string {
  if (field === 'organization') return start.organization;
  if (field === 'people') return start.people(respondent.people);
  return start.role(respondent.role && roles[respondent.role]);
}

function isFewerThan(least: number, field: HeadField, head: Head | undefined): boolean {
  return field === 'people' && (head?.respondent.people ?? least) < least;
}

/** The head after a line; undefined where the line says nothing about the field. */
function headAfter(typed: TypedLine, head: Head, field: HeadField): Head | undefined {
  if (typed.kind === 'answer') return withField(head, field, typed.text);
  const leavesOpen = typed.kind === 'skip' || typed.kind === 'dont-know' || typed.kind === 'not-applicable';
  return leavesOpen ? head : undefined;
}

/** Whether the head says already what a field asks for. */
export function isKnown({ organization, respondent }: Head, field: HeadField): boolean {
  return (field === 'organization' ? organization : respondent[field]) !== undefined;
}

function withField(head: Head, field: HeadField, text: string): Head | undefined {
  if (field === 'organization') return { ...head, organization: text };
  if (field === 'people') {
    const people = typedPeople(text);
    return people === undefined ? undefined : { ...head, respondent: { ...head.respondent, people } };
  }
  const read = typedNumber(text);
  const role = read.kind === 'number' ? audiences[read.value - 1] : undefined;
  return role && { ...head, respondent: { ...head.respondent, role } };
}

function problemOf(field: HeadField, { words }: Style): string {
  return field === 'people' ? words.start.noNumber : words.start.noRole(audiences.length);
}
