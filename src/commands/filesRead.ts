import { isPath } from '../model/isPath.js';
import type { InputFile } from './inputFile.js';

/** Options that name files which are read. */
export interface ReadOptions {
  questionnaire?: string;
  common?: string[];
  mapping?: string;
  baseline?: string;
  waivers?: string;
  previous?: string;
  referenceDoc?: string;
}

/** Every file that inputs and options name to be read: no output may replace one of them. */
export function filesRead(inputs: readonly InputFile[], options: ReadOptions): string[] {
  const { questionnaire, common = [], mapping, baseline, waivers, previous, referenceDoc } = options;
  const own = questionnaire !== undefined && isPath(questionnaire) ? questionnaire : undefined;
  return [
    ...inputs.flatMap((input) => [input.file, input.mapping]),
    ...common,
    ...[own, mapping, baseline, waivers, previous, referenceDoc],
  ].filter((file) => file !== undefined);
}
