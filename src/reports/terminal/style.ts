import { Chalk } from 'chalk';
import type { Tone } from '../layout/inline.js';

/** How a piece of text is shown. */
export type Style = (text: string) => string;

/** The styles of a terminal, all of them plain where there is no colour. */
export interface Styles {
  plain: Style;
  strong: Style;
  soft: Style;
  title: Style;
  tones: Record<Tone, Style>;
}

/** The styles with or without colour: the caller decides, the machine is not asked. */
export function stylesFor(colour: boolean): Styles {
  const chalk = new Chalk({ level: colour ? 1 : 0 });
  return {
    plain: (text) => text,
    strong: (text) => chalk.bold(text),
    soft: (text) => chalk.dim(text),
    title: (text) => chalk.bold.underline(text),
    tones: {
      good: (text) => chalk.green(text),
      near: (text) => chalk.yellow(text),
      bad: (text) => chalk.red(text),
      open: (text) => chalk.cyan(text),
      quiet: (text) => chalk.dim(text),
      red: (text) => chalk.red.bold(text),
      amber: (text) => chalk.yellow.bold(text),
    },
  };
}
