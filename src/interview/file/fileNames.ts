import { isPath } from '../../model/isPath.js';
import type { Language } from '../../model/language.js';
import type { Scope } from '../session/scope.js';

/** A file beside an answers file: `x.answers.yaml` with `.report.md` is `x.report.md`. */
export function fileBeside(answers: string, ending: string): string {
  return `${answers.replace(/(?:\.answers)?\.[^./\\]+$/, '')}${ending}`;
}

/** Options that an interview keeps when it is taken up again. */
export interface ResumeOptions extends Pick<Scope, 'audience'> {
  /** `all`: the whole questionnaire, though the file is about a part of it. */
  only?: NonNullable<Scope['only']> | 'all';
  plain?: boolean;
  language?: Language;
  format?: string;
  output?: string;
  common?: string[];
  /** An assessment or answers of an earlier time. */
  previous?: string;
}

/** What one types to go on with an interview, in the same scope and manner, to the same result. */
export function resumeCommand(file: string, options: ResumeOptions = {}): string {
  const { audience, only, plain, language, format, output, common = [], previous } = options;
  const given = [
    ...(audience ? [`--audience ${audience}`] : []),
    ...(only ? [`--only ${only}`] : []),
    ...(plain ? ['--plain'] : []),
    ...(language ? [`--language ${language}`] : []),
    ...(format ? [`--format ${quoted(format)}`] : []),
    ...(output ? [`--output ${quoted(output)}`] : []),
    ...common.map((one) => `--common ${quoted(one)}`),
    ...(previous ? [`--previous ${quoted(previous)}`] : []),
  ];
  return ['readiness assess --answers', quoted(file), ...given].join(' ');
}

/** What one types for the report. */
export function reportCommand(file: string): string {
  return `readiness report ${quoted(file)}`;
}

/** A questionnaire's reference as an answers file names it: a path is written as seen from that file's folder. */
export function referenceBeside(answers: string, reference: string): string {
  const isAbsolute = /^(?:[/\\]|[A-Za-z]:)/;
  const folders = answers
    .split(/[/\\]/)
    .slice(0, -1)
    .filter((part) => part !== '.' && part !== '');
  const isPlain = !isAbsolute.test(answers) && !folders.includes('..');
  if (!isPath(reference) || isAbsolute.test(reference) || !isPlain) return reference;
  const target = reference.replace(/^(?:\.[/\\])+/, '').split(/[/\\]/);
  let shared = 0;
  while (shared < folders.length && shared < target.length - 1 && folders[shared] === target[shared])
    shared += 1;
  return [...folders.slice(shared).map(() => '..'), ...target.slice(shared)].join('/');
}

function quoted(file: string): string {
  return /^[\w./\\:@%+,=-]+$/.test(file) ? file : `"${file.replace(/(["$`])/g, '\\$1')}"`;
}
