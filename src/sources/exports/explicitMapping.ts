import { Document } from 'yaml';
import type { MappedQuestion, Mapping } from '../../model/mapping.js';
import type { Meaning } from './cells.js';
import { columnsCalled } from './columns.js';
import type { OpenExport } from './openExport.js';
import type { PlannedColumn } from './plan.js';

type Values = NonNullable<Mapping['values']>[string];

/** What an open export means, said in full as a mapping that reads it, and others like it, the same way. */
export function explicitMapping(
  { platform, table, headerRows, plan }: OpenExport,
  questionnaire: string,
): Mapping {
  const { mapping, columns, preset } = plan;
  const nameOf = (at: number): string => {
    const header = columns.heads[at]?.header ?? '';
    return header !== '' && columnsCalled(columns.heads, header).length === 1 ? header : `#${at + 1}`;
  };
  const fields = Object.entries(plan.respondent).map(([field, at]) => [
    field,
    field === 'id' || field === 'submitted'
      ? nameOf(at)
      : { ...sayingOf(mapping, field), column: nameOf(at) },
  ]);
  const rules =
    mapping.keep ??
    preset.keep.flatMap((rule) =>
      plan.rules
        .filter(({ because }) => because === rule.because)
        .map(({ at }) =>
          rule.in
            ? { column: nameOf(at), in: [...rule.in] }
            : { column: nameOf(at), notIn: [...(rule.notIn ?? [])] },
        ),
    );
  // Beside a column with all that was chosen, one for each option says nothing more.
  const together = new Set(plan.questions.flatMap(({ answer, question }) => (answer ? [question] : [])));
  const ignored = columns.uses.flatMap((use, at) =>
    use.kind === 'unknown' || use.kind === 'ignored' || (use.kind === 'option' && together.has(use.question))
      ? [nameOf(at)]
      : [],
  );
  const values = Object.fromEntries(
    plan.questions.flatMap((column): [string, Values][] => {
      const met = valuesOf(column);
      return met === undefined ? [] : [[column.question.question.id, met]];
    }),
  );
  return {
    questionnaire,
    from: platform,
    read: {
      ...mapping.read,
      ...(table.encoding && { encoding: table.encoding }),
      ...(table.delimiter && { delimiter: table.delimiter as ',' }),
      headerRows,
    },
    respondent: { ...mapping.respondent, ...Object.fromEntries(fields) },
    ...(rules.length > 0 && { keep: rules }),
    ...(mapping.missing && { missing: mapping.missing }),
    ...(mapping.dontKnow && { dontKnow: mapping.dontKnow }),
    ...(mapping.notApplicable && { notApplicable: mapping.notApplicable }),
    columns: Object.fromEntries(
      plan.questions.map((column) => [column.question.question.id, mappedOf(column, mapping, nameOf)]),
    ),
    ...(Object.keys(values).length > 0 && { values }),
    ...(ignored.length > 0 && { ignore: ignored }),
  };
}

function sayingOf({ respondent = {} }: Mapping, field: string): object {
  const said = (respondent as Record<string, unknown>)[field];
  return typeof said === 'object' && said !== null && 'values' in said ? said : {};
}

function mappedOf(
  { question, answer, options, notes, evidence }: PlannedColumn,
  { columns = {} }: Mapping,
  nameOf: (at: number) => string,
): MappedQuestion {
  const { id } = question.question;
  const before = Object.hasOwn(columns, id) ? columns[id] : undefined;
  const [note, proof] = [notes[0], evidence[0]];
  const remarks = {
    ...(note !== undefined && { note: nameOf(note) }),
    ...(proof !== undefined && { evidence: nameOf(proof) }),
  };
  if (answer) {
    // Several wordings stay: they are there for the next wave.
    if (before && 'header' in before) return { ...before, ...remarks };
    return { ...(before && 'column' in before && before), column: nameOf(answer.at), ...remarks };
  }
  return {
    ...(before && 'columns' in before && before),
    columns: Object.fromEntries(options.map(({ at, value }) => [String(value), nameOf(at)])),
    ...remarks,
  };
}

/** What the cells of a question were taken for, where a text is not the option’s own value. */
function valuesOf({ answer, question }: PlannedColumn): Values | undefined {
  if (!answer || question.question.type === 'text' || question.question.type === 'number') return undefined;
  const said = answer.memo.met().flatMap(({ text, meaning }): [string, Values[string]][] => {
    const value = oneValue(meaning);
    return value === undefined || text.trim() === String(value) ? [] : [[text.trim(), value]];
  });
  return said.length > 0 ? Object.fromEntries(said) : undefined;
}

function oneValue({ given }: Meaning): Values[string] | undefined {
  if (!given) return undefined;
  if (given.kind === 'dont-know' || given.kind === 'not-applicable') return given.kind;
  return given.kind === 'value' && !Array.isArray(given.value) ? given.value : undefined;
}

/** A mapping as YAML, with a comment above. */
export function mappingYaml(mapping: Mapping, comment: string): string {
  const document = new Document(mapping);
  document.commentBefore = comment
    .split('\n')
    .map((line) => ` ${line}`)
    .join('\n');
  return document.toString({ lineWidth: 110, flowCollectionPadding: false });
}
