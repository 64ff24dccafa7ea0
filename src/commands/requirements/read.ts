import { type Problem, unusable } from '../../model/diagnostics/diagnostic.js';
import { nearest } from '../../model/nearest.js';
import type { Questionnaire } from '../../model/questionnaire.js';
import type { Requirement } from './requirement.js';

/** The requirements as the command line writes them. */
export interface RequirementOptions {
  verdict?: string[];
  released?: string[];
  min?: string[];
  maxWarnings?: string[];
  complete?: boolean;
  /** An assessment or answers than which nothing may be worse. */
  baseline?: string;
  /** Points by which a score may be under that of the baseline. */
  tolerance?: number;
  /** A file of waivers, or a project file with some. */
  waivers?: string;
}

/** Whether the command line asks for anything. */
export function asksForAnything({
  verdict,
  released,
  min,
  maxWarnings,
  complete,
  baseline,
}: RequirementOptions): boolean {
  const lists = [verdict, released, min, maxWarnings];
  return lists.some((list) => list?.length) || complete === true || baseline !== undefined;
}

/** Reads requirements against the questionnaire. Throws `Unusable` on one that cannot be meant. */
export function readRequirements(options: RequirementOptions, definition: Questionnaire): Requirement[] {
  const { verdict = [], released = [], min = [], maxWarnings = [], complete } = options;
  const bands = definition.verdict.bands.map(({ id }) => id);
  const milestones = (definition.milestones ?? []).map(({ id }) => id);
  return [
    ...verdict.map((id) => ({ kind: 'verdict', least: known('--verdict', id, bands) }) as const),
    ...released.map((id) => ({ kind: 'released', milestone: known('--released', id, milestones) }) as const),
    ...min.map((value) => readMin(value, definition)),
    ...maxWarnings.flatMap((value) => value.split(',')).map(readMaxWarnings),
    ...(complete ? [{ kind: 'complete' } as const] : []),
  ];
}

function known(option: string, id: string, allowed: string[]): string {
  if (allowed.includes(id)) return id;
  throw unusable({
    code: 'unknown-requirement',
    args: { option, id, allowed, nearest: nearest(id, allowed) },
  });
}

function invalid(option: string, value: string, example: string): Problem {
  return { code: 'invalid-requirement', args: { option, value, example } };
}

function readMin(value: string, definition: Questionnaire): Requirement {
  const [, name, least] = /^([A-Za-z][\w.]*)=(\d+(?:\.\d+)?)$/.exec(value) ?? [];
  if (name === undefined || Number(least) > 100) throw unusable(invalid('--min', value, 'overall=60'));
  const sections = definition.sections
    .filter(({ track }) => track !== undefined)
    .map(({ id }) => `section.${id}`);
  const tracks = definition.tracks.map(({ id }) => `track.${id}`);
  known('--min', name, ['overall', ...tracks, ...sections]);
  const [space, id = ''] = name.split('.');
  const of = name === 'overall' ? name : ({ space: space === 'track' ? 'track' : 'section', id } as const);
  return { kind: 'min', of, least: Number(least) };
}

function readMaxWarnings(value: string): Requirement {
  const [, level, most] = /^(red|amber)=(\d+)$/.exec(value.trim()) ?? [];
  if (level === undefined) throw unusable(invalid('--max-warnings', value, 'red=0'));
  return { kind: 'max-warnings', level: level === 'red' ? 'red' : 'amber', most: Number(most) };
}
