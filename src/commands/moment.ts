import { peekAnswers } from '../sources/answers.js';
import { kindOf } from '../sources/kind.js';
import type { Context } from './context.js';
import { type Assessed, assessInputs, type InputOptions } from './inputs.js';

/**
 * The assessment of one file, of another time than the rest: a saved one as it is, answers to the questionnaire that
 * they name themselves, since it may be another version than that of today.
 */
export async function assessMoment(
  context: Context,
  file: string,
  { common, from, mapping, questionnaire, ...options }: InputOptions,
  command: 'check' | 'compare',
): Promise<Assessed> {
  if (file === '-') {
    const given = {
      ...(from && { from }),
      ...(mapping && { mapping }),
      ...(questionnaire && { questionnaire }),
    };
    return assessInputs(context, [{ file }], { ...options, ...given, ...(common && { common }) }, command);
  }
  const bytes = context.io.files.read(file);
  if (kindOf(file, bytes) === 'assessment') return assessInputs(context, [{ file }], options, command);
  const isYaml = /\.ya?ml$/i.test(file);
  const named = isYaml ? (await peekAnswers(file, bytes)).questionnaire : undefined;
  const own = {
    ...options,
    ...(common && { common }),
    // What the command line says of exports is not said of answers files.
    ...(!isYaml && from && { from }),
    ...(!isYaml && mapping && { mapping }),
    ...(named === undefined && questionnaire && { questionnaire }),
  };
  return assessInputs(context, [{ file }], own, command);
}
