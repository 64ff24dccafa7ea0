import type { Absence } from '../../model/absence.js';
import { normalised } from './normal.js';

/** What a cell may hold for the two answers that are no value, as people and platforms write them. */
const absent: Record<Absence, readonly string[]> = {
  'dont-know': [
    'dont-know',
    'weiß nicht',
    'weiss nicht',
    'ich weiß nicht',
    'ich weiß es nicht',
    'keine ahnung',
    "don't know",
    'do not know',
    "i don't know",
    "don't know / can't say",
    'unsure',
    'dontknow',
  ],
  'not-applicable': [
    'not-applicable',
    'nicht anwendbar',
    'nicht zutreffend',
    'entfällt',
    'not applicable',
    'does not apply',
    'n/a',
  ],
};

const byText = new Map(
  Object.entries(absent).flatMap(([absence, texts]) =>
    texts.map((text) => [normalised(text), absence as Absence] as const),
  ),
);

/** The absence that a normalised text names. */
export function absenceCalled(text: string): Absence | undefined {
  return byText.get(text);
}

const yes = ['1', 'y', 'yes', 'ja', 'j', 'true', 'wahr', 'x', 'checked', 'selected', 'ausgewählt'];
const no = ['', '0', 'n', 'no', 'nein', 'false', 'falsch', 'unchecked', 'not selected', 'nicht ausgewählt'];

/** Whether a normalised text says that an option was chosen; undefined where it says neither. */
export function isChosen(text: string): boolean | undefined {
  if (yes.includes(text)) return true;
  return no.includes(text) ? false : undefined;
}
