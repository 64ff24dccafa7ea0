import type { Mapping } from '../../model/mapping.js';
import { columnsCalled } from './columns.js';
import type { ColumnHead } from './heads.js';
import { type CellMemo, cellMemo } from './memo.js';
import { normalised } from './normal.js';
import type { KeepRule, Preset } from './presets/preset.js';

/** A rule by which rows count. */
export interface PlannedRule {
  at: number;
  header: string;
  because: KeepRule['because'];
  memo: CellMemo<boolean>;
}

/** The rules of a mapping, or else of the platform, for the columns that are there. */
export function rulesOf(heads: readonly ColumnHead[], preset: Preset, mapping: Mapping): PlannedRule[] {
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
