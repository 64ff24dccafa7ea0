import type { Diagnostic } from '../../model/diagnostics/diagnostic.js';
import type { ExportPlan } from './plan.js';

/** A text that is a code, and one that is a label, in each column of answers; plain data. */
export type Mixed = { code?: string | undefined; label?: string | undefined }[];

/** For each column of answers the first code and the first label that was met, in the order of their letters. */
export function mixedIn({ questions }: ExportPlan): Mixed {
  return questions.map(({ answer }) => {
    const met = answer?.memo.met() ?? [];
    const first = (by: 'code' | 'label') =>
      met
        .filter(({ meaning }) => meaning.by === by)
        .map(({ text }) => text)
        .sort()[0];
    return { code: first('code'), label: first('label') };
  });
}

/** Columns whose cells are partly codes and partly labels: what one of them means may be by chance. */
export function mixedColumns(
  { questions, columns }: ExportPlan,
  file: string,
  mixed: readonly Mixed[],
): Diagnostic[] {
  return questions.flatMap(({ answer }, at): Diagnostic[] => {
    const first = (by: 'code' | 'label') => mixed.flatMap((each) => each[at]?.[by] ?? []).sort()[0];
    const [code, label] = [first('code'), first('label')];
    if (!answer || code === undefined || label === undefined) return [];
    const column = columns.heads[answer.at]?.header ?? '';
    const place = { file, line: 1, column: 1, length: 1, text: '' };
    return [{ code: 'column-mixed', args: { column, code, label }, level: 'error', place }];
  });
}
