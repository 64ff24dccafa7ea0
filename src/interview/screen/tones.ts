import { Chalk } from 'chalk';

/** What a text is, for the eye; every tone has a sign or a place as well, since not every screen has colours. */
export type Tone = 'strong' | 'soft' | 'accent' | 'chosen' | 'alert';

export type Tones = Record<Tone, (text: string) => string>;

/**
 * The tones of a screen with or without colours. Of the sixteen colours, magenta and red are the ones that stand out
 * on a light background as well as on a dark one.
 */
export function tonesFor(colour: boolean): Tones {
  const chalk = new Chalk({ level: colour ? 1 : 0 });
  return {
    strong: (text) => chalk.bold(text),
    soft: (text) => chalk.dim(text),
    accent: (text) => chalk.magenta(text),
    chosen: (text) => chalk.bold.magenta(text),
    alert: (text) => chalk.bold.red(text),
  };
}
