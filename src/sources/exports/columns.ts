import type { Mapping } from '../../model/mapping.js';
import type { OptionValue } from '../../model/primitives.js';
import type { ColumnHead } from './heads.js';
import type { NamedQuestion, Names } from './names.js';
import { normalised } from './normal.js';
import type { OwnColumn, Preset } from './presets/preset.js';
import { type FoundBy, resolve, type Target } from './resolve.js';

/** What a column of an export is used for. */
export type ColumnUse =
  | { kind: 'answer'; question: NamedQuestion; by: FoundBy }
  | { kind: 'option'; question: NamedQuestion; option: OptionValue; by: FoundBy }
  | { kind: 'remark'; question: NamedQuestion; remark: 'note' | 'evidence'; by: FoundBy }
  | { kind: 'respondent'; field: RespondentField }
  | { kind: 'own'; own: OwnColumn }
  | { kind: 'ignored' }
  | { kind: 'ambiguous'; targets: Target[] }
  | { kind: 'unknown' };

export type RespondentField = 'id' | 'submitted' | 'language' | 'role' | 'group' | 'people' | 'organization';

/** A column that the mapping names and that is not there, or is there several times. */
export interface ColumnMissing {
  column: string;
  found: number;
}

/** The columns of an export by what they are used for. */
export interface Columns {
  heads: readonly ColumnHead[];
  uses: ColumnUse[];
  missing: ColumnMissing[];
}

/** Finds what every column is used for: what the mapping says, then the platform’s own, then ids, texts, rows. */
export function columnsOf(
  heads: readonly ColumnHead[],
  preset: Preset,
  mapping: Mapping,
  names: Names,
): Columns {
  const uses: (ColumnUse | undefined)[] = heads.map(() => undefined);
  const missing: ColumnMissing[] = [];
  const take = (column: string | readonly string[], use: ColumnUse): void => {
    const found = columnsCalled(heads, column);
    const [at, ...others] = found;
    if (at === undefined || others.length > 0) {
      missing.push({ column: [column].flat().join(' | '), found: found.length });
    } else uses[at] = use;
  };
  for (const [field, column] of respondentColumns(mapping)) take(column, { kind: 'respondent', field });
  for (const [column, use] of mappedColumns(mapping, names)) take(column, use);
  for (const { column } of mapping.keep ?? []) {
    const found = columnsCalled(heads, column).length;
    if (found === 0) missing.push({ column: [column].flat().join(' | '), found });
  }
  return {
    heads,
    missing,
    uses: heads.map((head, at) => uses[at] ?? foundUse(head, preset, names, mapping)),
  };
}

function foundUse(
  head: ColumnHead,
  preset: Preset,
  names: Names,
  { ignore = [], columns = {} }: Mapping,
): ColumnUse {
  // A name in full goes before everything that the header may mean, a pattern means what is left over.
  const isNamed = ignore.some(
    (name) => name === `#${head.at + 1}` || (!name.includes('*') && isLike(name, head.header)),
  );
  if (isNamed) return { kind: 'ignored' };
  const own = preset.own(normalised(head.header));
  const resolution = resolve(head, names, preset.byOption);
  // Where a question's column is named, no other one is taken for it.
  const targets =
    resolution?.targets.filter(
      ({ question, remark }) => remark !== undefined || !Object.hasOwn(columns, question.question.id),
    ) ?? [];
  const found = resolution && targets.length > 0 ? { by: resolution.by, targets } : undefined;
  if (!found) {
    if (own) return { kind: 'own', own };
    if (head.header === '') return { kind: 'ignored' };
    return { kind: ignore.some((pattern) => isLike(pattern, head.header)) ? 'ignored' : 'unknown' };
  }
  // A column of the platform’s own that is called like a question may be either.
  if (own && found.by !== 'id') return { kind: 'ambiguous', targets: found.targets };
  const [target, ...others] = found.targets;
  if (target === undefined || others.length > 0) return { kind: 'ambiguous', targets: found.targets };
  return useOf(target, found.by);
}

function useOf({ question, option, remark }: Target, by: FoundBy): ColumnUse {
  if (remark) return { kind: 'remark', question, remark, by };
  return option === undefined ? { kind: 'answer', question, by } : { kind: 'option', question, option, by };
}

/** The positions of the columns that a reference may mean. */
export function columnsCalled(heads: readonly ColumnHead[], column: string | readonly string[]): number[] {
  const wordings = [column].flat();
  const exact = wordings.flatMap((wording) => {
    const number = /^#(\d+)$/.exec(wording)?.[1];
    if (number !== undefined && !heads.some(({ header }) => header === wording)) {
      return Number(number) <= heads.length ? [Number(number) - 1] : [];
    }
    return heads.filter(({ header, ids }) => header === wording || ids.includes(wording)).map(({ at }) => at);
  });
  if (exact.length > 0) return [...new Set(exact)];
  const called = wordings.map(normalised);
  return heads
    .filter(
      ({ header, texts }) =>
        called.includes(normalised(header)) || called.includes(normalised(texts[0]?.text ?? '')),
    )
    .map(({ at }) => at);
}

function respondentColumns({ respondent = {} }: Mapping): [RespondentField, string | string[]][] {
  const { id, submitted, ...others } = respondent;
  const said = Object.entries(others).flatMap(([field, said]): [RespondentField, string | string[]][] =>
    said && 'column' in said ? [[field as RespondentField, said.column]] : [],
  );
  return [
    ...(id === undefined ? [] : [['id', id] as [RespondentField, string | string[]]]),
    ...(submitted === undefined ? [] : [['submitted', submitted] as [RespondentField, string | string[]]]),
    ...said,
  ];
}

function mappedColumns({ columns = {} }: Mapping, names: Names): [string | string[], ColumnUse][] {
  return Object.entries(columns).flatMap(([id, mapped]): [string | string[], ColumnUse][] => {
    const question = names.byId.get(id);
    if (!question) return [];
    const by = 'mapping';
    const answers: [string | string[], ColumnUse][] = !('columns' in mapped)
      ? [['column' in mapped ? mapped.column : mapped.header, { kind: 'answer', question, by }]]
      : Object.entries(mapped.columns).flatMap(([value, column]) =>
          question.options
            .filter((option) => String(option.value) === value)
            .map((option): [string | string[], ColumnUse] => [
              column,
              { kind: 'option', question, option: option.value, by },
            ]),
        );
    const remarks = (['note', 'evidence'] as const).flatMap((remark): [string | string[], ColumnUse][] => {
      const column = mapped[remark];
      return column === undefined ? [] : [[column, { kind: 'remark', question, remark, by }]];
    });
    return [...answers, ...remarks];
  });
}

/** Whether a text is of a pattern in which * stands for anything; case does not matter. */
function isLike(pattern: string, text: string): boolean {
  const [first = '', ...rest] = pattern.toLowerCase().split('*');
  const lower = text.toLowerCase();
  if (rest.length === 0) return lower === first;
  if (!lower.startsWith(first)) return false;
  const last = rest.pop() ?? '';
  let at = first.length;
  for (const part of rest) {
    const found = lower.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return lower.length >= at + last.length && lower.endsWith(last);
}
