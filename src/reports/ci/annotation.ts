import { clean, inOneLine } from '../layout/clean.js';

/** A remark that GitHub shows beside a run, and at a place of a file where it has one. */
export interface Annotation {
  level: 'error' | 'warning' | 'notice';
  title: string;
  message: string;
  place?: { file: string; line: number; column: number } | undefined;
}

/** GitHub shows no more of each level for one step. */
export const annotationsAtMost = 10;

/**
 * A workflow command, escaped as GitHub’s runner takes it apart:
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
export function workflowCommand({ level, title, message, place }: Annotation): string {
  const properties = [
    ...(place ? [`file=${property(place.file)}`, `line=${place.line}`, `col=${place.column}`] : []),
    `title=${property(inOneLine(title))}`,
  ];
  return `::${level} ${properties.join(',')}::${data(clean(message))}`;
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
