import type { Io } from '../../io.js';
import { sentenceOf } from '../../locales/diagnostics.js';
import { type Diagnostic, Unusable } from '../../model/diagnostics/diagnostic.js';
import { type Annotation, annotationsAtMost, workflowCommand } from '../../reports/ci/annotation.js';
import type { Context } from '../context.js';

/** Whether the program runs in a job of GitHub Actions. */
export function isInJob({ env }: Pick<Io, 'env'>): boolean {
  return env.GITHUB_ACTIONS === 'true';
}

/** Remarks for a job, collected until all are known: of each level so many as are shown, and how many more. */
export interface Annotations {
  add(annotation: Annotation): void;
  /** Writes them to standard error, where the runner reads them too; nothing outside of a job. */
  write(more: (count: number) => string): void;
}

/** Collects remarks for the job in which the program runs. */
export function annotations({ io }: Context): Annotations {
  const held = new Map<Annotation['level'], { shown: Annotation[]; count: number }>();
  return {
    add(annotation) {
      const { level } = annotation;
      const { shown, count } = held.get(level) ?? { shown: [], count: 0 };
      if (shown.length < annotationsAtMost) shown.push(annotation);
      held.set(level, { shown, count: count + 1 });
    },
    write(more) {
      if (!isInJob(io)) return;
      for (const [level, { shown, count }] of held) {
        const all = count === shown.length ? shown : shown.slice(0, -1);
        const message = more(count - all.length);
        const last = count === shown.length ? [] : [{ level, title: 'readiness', message }];
        for (const each of [...all, ...last]) io.stderr.write(`${workflowCommand(each)}\n`);
      }
    },
  };
}

/** A diagnostic as a remark at its place. */
export function remarkOf(diagnostic: Diagnostic, { language }: Pick<Context, 'language'>): Annotation {
  const { message, hint } = sentenceOf(diagnostic, language);
  return {
    level: diagnostic.level === 'error' ? 'error' : 'notice',
    title: diagnostic.code,
    message: hint === undefined ? message : `${message} ${hint}`,
    place: diagnostic.place,
  };
}

/** Does a work; what makes its input unusable becomes remarks of the job, too. */
export async function remarking<T>(context: Context, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Unusable) {
      const collected = annotations(context);
      for (const each of error.diagnostics) collected.add(remarkOf(each, context));
      const { ciWords } = await import('../../locales/ciWords.js');
      collected.write(ciWords(context.language).moreAnnotations);
    }
    throw error;
  }
}
