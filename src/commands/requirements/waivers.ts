import { ciWords } from '../../locales/ciWords.js';
import { type Diagnostic, Unusable, unusable } from '../../model/diagnostics/diagnostic.js';
import type { Questionnaire } from '../../model/questionnaire.js';
import type { Waiver } from '../../model/waiver.js';
import { kindOf } from '../../sources/kind.js';
import { readProject } from '../../sources/project.js';
import { type LocatedWaiver, readWaivers } from '../../sources/waivers.js';
import type { Context } from '../context.js';
import { covering } from './holds.js';
import { type Judged, type Judging, type Outcome, questionTitle } from './requirement.js';

/** The waivers of a file of waivers, or of a project file. Throws `Unusable` with every error of the file. */
export function loadWaivers({ io }: Context, file: string, definition: Questionnaire): LocatedWaiver[] {
  const bytes = io.files.read(file);
  const kind = kindOf(file, bytes);
  const read =
    kind === 'project' ? readProject(file, bytes, definition) : readWaivers(file, bytes, definition);
  const errors = read.diagnostics.filter(({ level }) => level === 'error');
  if (errors.length > 0) throw new Unusable(errors);
  if (!read.waivers) throw unusable({ code: 'not-waivers', args: { file } });
  return read.waivers;
}

/** Whether a waiver holds no longer: its last day is before today. */
export function isExpired({ expires }: Waiver, today: string): boolean {
  return expires < today;
}

/** Outcomes with the waivers that let missed ones pass. */
export function waived(judged: readonly Judged[], waivers: readonly Waiver[]): Outcome[] {
  return judged.map(({ holds, ...outcome }) => ({
    ...outcome,
    waivers: outcome.met ? [] : (covering(holds, waivers) ?? []),
    questions: [...new Set([...holds.gates, ...holds.questions, ...(holds.anyOf ?? [])])],
  }));
}

/** An expired waiver as a missed requirement: somebody has to decide. */
export function expiredOutcome(waiver: Waiver, judging: Pick<Judging, 'language' | 'definition'>): Outcome {
  const { waivers: words, date } = ciWords(judging.language);
  return {
    met: false,
    waivers: [],
    questions: [subjectOf(waiver)],
    required: words.required(questionTitle(judging, subjectOf(waiver))),
    is: words.expired(date(waiver.expires)),
    unblock: [words.renew(waiver.owner, waiver.reason)],
  };
}

/** Advice on waivers that no outcome needs. */
export function unusedWaivers(waivers: readonly LocatedWaiver[], outcomes: readonly Outcome[]): Diagnostic[] {
  const used = new Set(outcomes.flatMap((outcome) => outcome.waivers));
  return waivers
    .filter(({ waiver }) => !used.has(waiver))
    .map(({ waiver, place }) => ({
      code: 'waiver-unused',
      args: { id: subjectOf(waiver) },
      level: 'advice',
      place,
    }));
}

/** The id of the question or gate that a waiver is for. */
function subjectOf(waiver: Waiver): string {
  return 'question' in waiver ? waiver.question : waiver.gate;
}
