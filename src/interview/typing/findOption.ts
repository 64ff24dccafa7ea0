import { inLanguage, type Language } from '../../model/language.js';
import type { NumberedOption } from '../session/options.js';

/**
 * The option that a word or label stands for: its number, its value, its whole label or, where its value is a word,
 * a beginning of its label that no other one shares.
 */
export function findOption(
  options: readonly NumberedOption[],
  typed: string,
  language: Language,
): NumberedOption | undefined {
  const word = typed.replace(/[.)]$/, '');
  const labelOf = ({ option }: NumberedOption) => inLanguage(option.label, language);
  const exact =
    options.find(({ number, option }) => String(number) === word || same(String(option.value), word)) ??
    options.find((one) => same(labelOf(one), typed));
  if (exact || !/^\p{L}/u.test(typed)) return exact;
  const [found, ...others] = options.filter((one) =>
    labelOf(one).toLowerCase().startsWith(typed.toLowerCase()),
  );
  return others.length === 0 && typeof found?.option.value === 'string' ? found : undefined;
}

/** Whether two words are the same, capitals aside. */
export function same(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
