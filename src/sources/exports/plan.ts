import { languages } from '../../model/language.js';
import type { Mapping } from '../../model/mapping.js';
import type { OptionValue } from '../../model/primitives.js';
import type { Questionnaire } from '../../model/questionnaire.js';
import { type CellSetting, type Meaning, meaningsOf } from './cells.js';
import { type Columns, columnsCalled, columnsOf, type RespondentField } from './columns.js';
import type { ColumnHead } from './heads.js';
import { type CellMemo, cellMemo } from './memo.js';
import { type NamedQuestion, type Names, namesOf } from './names.js';
import { normalised } from './normal.js';
import type { KeepRule, Preset } from './presets/preset.js';
import { isChosen } from './tokens.js';

/** Whether an option was chosen, by the cell of its column; undefined where the cell says neither. */
export type Choice = boolean | undefined;

/** Where the answers to one question stand and how their cells are read. */
export interface PlannedColumn {
  question: NamedQuestion;
  answer?: { at: number; memo: CellMemo<Meaning> };
  options: { at: number; value: OptionValue; memo: CellMemo<Choice> }[];
  notes: number[];
  evidence: number[];
}

/** A rule by which rows count. */
export interface PlannedRule {
  at: number;
  header: string;
  because: KeepRule['because'];
  memo: CellMemo<boolean>;
}

/** An export, ready to be read row by row. */
export interface ExportPlan {
  columns: Columns;
  names: Names;
  questions: PlannedColumn[];
  rules: PlannedRule[];
  respondent: Partial<Record<RespondentField, number>>;
  mapping: Mapping;
  preset: Preset;
  /** What the rows are to be grouped by, so that each needs a group. */
  groupBy: string | undefined;
  /** Cells that a row must have: the columns that mean something. */
  least: number;
}

/** Plans the reading of an export: columns by mapping, preset and questionnaire, and what their cells may mean. */
export function planExport(
  heads: readonly ColumnHead[],
  preset: Preset,
  mapping: Mapping,
  definition: Questionnaire,
  groupBy?: string,
): ExportPlan {
  const names = namesOf(definition);
  const columns = columnsOf(heads, preset, mapping, names);
  const questions = plannedColumns(columns, names, preset, mapping, definition);
  const respondent: ExportPlan['respondent'] = {};
  columns.uses.forEach((use, at) => {
    if (use.kind === 'respondent') respondent[use.field] ??= at;
  });
  columns.uses.forEach((use, at) => {
    if (use.kind === 'own' && (use.own === 'id' || use.own === 'submitted' || use.own === 'language')) {
      respondent[use.own] ??= at;
    }
  });
  const used = columns.uses.flatMap(({ kind }, at) => (kind === 'ignored' || kind === 'own' ? [] : [at + 1]));
  return {
    columns,
    names,
    questions,
    rules: rulesOf(heads, preset, mapping),
    respondent,
    mapping,
    preset,
    groupBy,
    least: Math.max(0, ...used),
  };
}

function plannedColumns(
  { uses }: Columns,
  names: Names,
  preset: Preset,
  mapping: Mapping,
  definition: Questionnaire,
): PlannedColumn[] {
  const planned = new Map<string, PlannedColumn>();
  const of = (question: NamedQuestion): PlannedColumn => {
    const known = planned.get(question.question.id) ?? { question, options: [], notes: [], evidence: [] };
    planned.set(question.question.id, known);
    return known;
  };
  uses.forEach((use, at) => {
    if (use.kind === 'answer') {
      const read = meaningsOf(use.question, settingOf(use.question, preset, mapping, definition));
      const memo = cellMemo(read, (): Meaning => ({ problem: { code: 'cell-not-utf8' } }));
      of(use.question).answer ??= { at, memo };
    } else if (use.kind === 'option') {
      const read = choiceOf(use.question, use.option, mapping);
      of(use.question).options.push({ at, value: use.option, memo: cellMemo<Choice>(read, () => undefined) });
    } else if (use.kind === 'remark') {
      of(use.question)[use.remark === 'note' ? 'notes' : 'evidence'].push(at);
    }
  });
  return [...names.byId.keys()].flatMap((id) => planned.get(id) ?? []);
}

const wordsIn = (words: readonly (string | number | boolean)[] = []): Set<string> =>
  new Set(words.map((word) => normalised(String(word))));

/** What a record holds of its own: an id may be a name that every object has. */
function ownOf<Value>(record: Record<string, Value>, key: string): Value | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

/** How the cells of a question are read, by the mapping for it, for its scale and for all. */
function settingOf(
  { question }: NamedQuestion,
  preset: Preset,
  mapping: Mapping,
  { scales = {} }: Questionnaire,
): CellSetting {
  const { columns = {}, values = {}, read } = mapping;
  const mapped = ownOf(columns, question.id);
  const own = mapped && !('columns' in mapped) ? mapped : undefined;
  const options = 'options' in question ? question.options : undefined;
  const scale = typeof options === 'string' && Object.hasOwn(scales, options) ? options : undefined;
  const named = typeof own?.values === 'string' ? ownOf(values, own.values) : own?.values;
  const all = { ...(scale && ownOf(values, scale)), ...ownOf(values, question.id), ...named };
  return {
    preset,
    values: new Map(
      Object.entries(all).flatMap(([text, value]): [string, OptionValue | null][] => [
        [text, value],
        [normalised(text), value],
      ]),
    ),
    missing: wordsIn(mapping.missing),
    dontKnow: wordsIn(mapping.dontKnow),
    notApplicable: wordsIn(mapping.notApplicable),
    leadingNumber: own?.leadingNumber === true,
    separator: own?.separator,
    decimal: read?.decimal,
  };
}

/** Whether a cell in the column of an option says that it was chosen. */
function choiceOf(
  { question, options }: NamedQuestion,
  value: OptionValue,
  { columns = {}, missing }: Mapping,
): (text: string) => Choice {
  const mapped = ownOf(columns, question.id);
  const selected = mapped && 'columns' in mapped ? wordsIn(mapped.selected) : new Set<string>();
  const label = options.find((option) => option.value === value)?.label ?? {};
  const own = new Set([
    normalised(String(value)),
    ...languages.flatMap((language) => (label[language] === undefined ? [] : normalised(label[language]))),
  ]);
  const none = wordsIn(missing);
  return (cell) => {
    const called = normalised(cell);
    if (selected.has(called)) return true;
    if (none.has(called) || called === 'n/a' || called === '{question_not_shown}') return false;
    // A column may say yes or no, or repeat the option.
    const said = isChosen(called);
    if (said !== undefined && !(own.has(called) && said === false)) return selected.size > 0 ? false : said;
    return own.has(called) ? true : undefined;
  };
}

function rulesOf(heads: readonly ColumnHead[], preset: Preset, mapping: Mapping): PlannedRule[] {
  const planned = (at: number, rule: Omit<KeepRule, 'headers'>): PlannedRule => {
    const header = heads[at]?.header ?? '';
    const wanted = new Set((rule.in ?? rule.notIn ?? []).map(normalised));
    const holds = (text: string): boolean => {
      const called = normalised(text);
      const isAmong =
        wanted.has(called) || (wanted.has('*') && called !== '' && !preset.missing.includes(called));
      return rule.in ? isAmong : !isAmong;
    };
    return { at, header, because: rule.because, memo: cellMemo(holds, () => false) };
  };
  const own = mapping.keep?.flatMap((rule) =>
    columnsCalled(heads, rule.column).map((at) =>
      planned(at, {
        because: 'rule',
        ...('in' in rule ? { in: rule.in.map(String) } : { notIn: rule.notIn.map(String) }),
      }),
    ),
  );
  return own ?? preset.keep.flatMap((rule) => columnsOfRule(heads, rule).map((at) => planned(at, rule)));
}

function columnsOfRule(heads: readonly ColumnHead[], { headers }: KeepRule): number[] {
  return heads
    .filter(({ header, ids }) =>
      [header, ...ids]
        .map(normalised)
        .some((name) => (headers instanceof RegExp ? headers.test(name) : headers.includes(name))),
    )
    .map(({ at }) => at);
}
