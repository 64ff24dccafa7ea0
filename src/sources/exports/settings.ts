import { languages } from '../../model/language.js';
import type { Mapping } from '../../model/mapping.js';
import type { OptionValue } from '../../model/primitives.js';
import type { Questionnaire } from '../../model/questionnaire.js';
import type { CellSetting } from './cells.js';
import type { NamedQuestion } from './names.js';
import { normalised } from './normal.js';
import type { Preset } from './presets/preset.js';
import { isChosen } from './tokens.js';

/** Whether an option was chosen, by the cell of its column; undefined where the cell says neither. */
export type Choice = boolean | undefined;

const wordsIn = (words: readonly (string | number | boolean)[] = []): Set<string> =>
  new Set(words.map((word) => normalised(String(word))));

/** What a record holds of its own: an id may be a name that every object has. */
function ownOf<Value>(record: Record<string, Value>, key: string): Value | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

/** How the cells of a question are read, by the mapping for it, for its scale and for all. */
export function settingOf(
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
export function choiceOf(
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
