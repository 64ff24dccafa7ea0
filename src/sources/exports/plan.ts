import { questionsOf } from '../../model/checkedQuestionnaire.js';
import type { Mapping } from '../../model/mapping.js';
import type { OptionValue } from '../../model/primitives.js';
import type { Questionnaire } from '../../model/questionnaire.js';
import { type Meaning, meaningsOf } from './cells.js';
import { type Columns, columnsOf, type RespondentField } from './columns.js';
import type { ColumnHead } from './heads.js';
import { type PlannedRule, rulesOf } from './keepRules.js';
import { type CellMemo, cellMemo } from './memo.js';
import { type NamedQuestion, type Names, namesOf } from './names.js';
import type { Preset } from './presets/preset.js';
import { type Choice, choiceOf, settingOf } from './settings.js';

/** Where the answers to one question stand and how their cells are read. */
export interface PlannedColumn {
  question: NamedQuestion;
  /** Its position in the questionnaire. */
  place: number;
  answer?: { at: number; memo: CellMemo<Meaning> };
  options: { at: number; value: OptionValue; memo: CellMemo<Choice> }[];
  notes: number[];
  evidence: number[];
}

/** An export, ready to be read row by row. */
export interface ExportPlan {
  columns: Columns;
  names: Names;
  /** The ids of all questions of the questionnaire. */
  ids: readonly string[];
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
  const ids = questionsOf(definition).map(({ id }) => id);
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
    ids,
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
  const places = new Map(questionsOf(definition).map(({ id }, place) => [id, place]));
  const of = (question: NamedQuestion): PlannedColumn => {
    const place = places.get(question.question.id) ?? -1;
    const known = planned.get(question.question.id) ?? {
      question,
      place,
      options: [],
      notes: [],
      evidence: [],
    };
    planned.set(question.question.id, known);
    return known;
  };
  uses.forEach((use, at) => {
    if (use.kind === 'answer') {
      const read = meaningsOf(use.question, settingOf(use.question, preset, mapping, definition));
      const broken = (): Meaning => ({ problem: { code: 'cell-not-utf8' } });
      const memo = cellMemo(read, broken);
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
