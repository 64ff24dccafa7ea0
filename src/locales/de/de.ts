import type { Locale } from '../locale.js';
import { answers } from './answers.js';
import { commands } from './commands.js';
import { expressions } from './expressions.js';
import { files } from './files.js';
import { interview } from './interview.js';
import { questionnaire } from './questionnaire.js';
import { report } from './report.js';
import { template } from './template.js';
import { usage } from './usage.js';

/** Every sentence in German. */
export const de: Locale = {
  language: 'de',
  problems: { ...files, ...questionnaire, ...expressions, ...answers, ...usage },
  report,
  interview,
  commands,
  template,
};
