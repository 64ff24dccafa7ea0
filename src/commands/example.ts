import type { Io } from '../io.js';
import { unusable } from '../model/diagnostics/diagnostic.js';
import { defaultQuestionnaire, type Source } from './load.js';

/** The example that ships for a questionnaire: the first of its answers files in `questionnaires/examples`. */
const examples: Record<string, string> = {
  'social-business': 'antriebstechnik.answers.yaml',
  'ai-assistants': 'ai-assistants.answers.yaml',
};

/** The answers file that ships as the example of a questionnaire. */
export function exampleOf(io: Io, questionnaire: string = defaultQuestionnaire): Source {
  const file = examples[questionnaire];
  const bytes = file && io.files.shipped(`questionnaires/examples/${file}`);
  if (!file || !bytes) throw unusable({ code: 'no-example', args: { questionnaire } });
  return { file, bytes };
}
