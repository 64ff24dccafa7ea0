import type { OptionValue } from '../../model/primitives.js';
import type { ColumnHead, HeadText } from './heads.js';
import type { NamedQuestion, Names } from './names.js';
import { normalised } from './normal.js';

/** What a column holds: the answer to a question, whether an option was chosen, or words beside an answer. */
export interface Target {
  question: NamedQuestion;
  option?: OptionValue;
  /** Words beside the answer, not the answer. */
  remark?: 'note';
}

/** How a column was found, in the order in which it is looked for. */
export type FoundBy = 'mapping' | 'id' | 'text' | 'row' | 'option';

/** The targets that a header may mean: none, one, or several that cannot be told apart. */
export interface Resolution {
  by: FoundBy;
  targets: Target[];
}

/** Between the parts of an id, as platforms write them: `q[sub]`, `q_sub`, `q___sub`, `group/q`, `group-q`. */
const joints = /^(.+?)(?:___|\[|_|\/|-|\.)([^[\]]+)\]?$/;

/** What a column means by its header: first by ids, then by texts, then by a text and its row, then by an option. */
export function resolve(head: ColumnHead, names: Names, byOption = false): Resolution | undefined {
  const steps: [FoundBy, () => Target[]][] = [
    ['id', () => head.ids.flatMap((id) => byId(id, names))],
    ['text', () => head.texts.flatMap((text) => (text.row === undefined ? byText(text.text, names) : []))],
    ['row', () => head.texts.flatMap((text) => (text.row === undefined ? [] : byRow(text, names)))],
    ['option', () => (byOption ? byLabel(head.header, names) : [])],
  ];
  for (const [by, find] of steps) {
    const targets = distinct(find());
    if (targets.length > 0) return { by, targets };
  }
  return undefined;
}

function byId(id: string, names: Names): Target[] {
  const exact = questionCalled(id, names);
  if (exact.length > 0) return exact.map((question) => ({ question }));
  return splits(id).flatMap(([base, sub]): Target[] => {
    const [owner] = questionCalled(lastOf(base), names);
    if (owner && /^comment$/i.test(sub)) return [{ question: owner, remark: 'note' }];
    const option = owner?.question.type === 'multi' ? optionCalled(owner, sub) : [];
    if (owner && option.length > 0) return option.map((value) => ({ question: owner, option: value }));
    return questionCalled(sub, names).map((question) => ({ question }));
  });
}

/** Every way to take an id apart in two. */
function splits(id: string): [string, string][] {
  const ways: [string, string][] = [];
  const first = joints.exec(id);
  if (first?.[1] && first[2]) ways.push([first[1], first[2]]);
  for (const joint of ['___', '_', '/', '-', '.', '[']) {
    const at = id.lastIndexOf(joint);
    if (at > 0) ways.push([id.slice(0, at), id.slice(at + joint.length).replace(/\]$/, '')]);
  }
  return ways;
}

const lastOf = (path: string): string => path.split(/[/.-]/).at(-1) ?? path;

function questionCalled(id: string, names: Names): readonly NamedQuestion[] {
  const exact = names.byId.get(id);
  return exact ? [exact] : (names.byLowerId.get(id.toLowerCase()) ?? []);
}

function optionCalled({ options }: NamedQuestion, name: string): OptionValue[] {
  const lower = name.toLowerCase();
  return options.map(({ value }) => value).filter((value) => String(value).toLowerCase() === lower);
}

function byText(text: string, names: Names): Target[] {
  return (names.byText.get(normalised(text)) ?? []).map((question) => ({ question }));
}

/** By a question and its row: an option of it, or a question of its own whose text is the row. */
function byRow({ text, row = '' }: HeadText, names: Names): Target[] {
  const called = normalised(row);
  const options = (names.byText.get(normalised(text)) ?? [])
    .filter(({ question }) => question.type === 'multi')
    .flatMap((question) =>
      (question.optionsCalled.get(called) ?? []).map((option): Target => ({ question, option })),
    );
  return options.length > 0 ? options : byText(row, names);
}

function byLabel(header: string, names: Names): Target[] {
  return (names.byLabel.get(normalised(header)) ?? []).map(({ question, value }) => ({
    question,
    option: value,
  }));
}

function distinct(targets: readonly Target[]): Target[] {
  const keyOf = ({ question, option, remark }: Target): string =>
    JSON.stringify([question.question.id, option, remark]);
  return [...new Map(targets.map((target) => [keyOf(target), target])).values()];
}
