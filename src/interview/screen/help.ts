import type { HelpKey } from '../../locales/interviewScreen.js';
import { inLanguage } from '../../model/language.js';
import type { Asked } from '../session/asked.js';
import type { Desk, Sheet } from './desk.js';
import { helpKeysFor } from './helpKeys.js';
import { textLines } from './lines.js';
import { blank, type Line } from './page.js';
import { headLines } from './progressHead.js';
import { readPage } from './readPage.js';
import { leftBy, type Scene } from './scene.js';

/** Shows what counts, why it is asked, and the keys, until it has been read. */
export async function showHelp(asked: Asked, isVote: boolean, scene: Scene, desk: Desk): Promise<Scene> {
  const read = await readPage(desk, {
    head: (sheet) => headLines(asked, scene.session, sheet),
    body: (sheet) => helpLines(asked, helpKeysFor(asked, isVote, scene.session), sheet),
    goOn: desk.speech.words.screen.does.close,
    hasBack: true,
  });
  return read === 'pause' || read === 'interrupted' || read === 'ended' ? leftBy(scene, read) : scene;
}

function helpLines({ question }: Asked, named: readonly HelpKey[], { style, measure }: Sheet): Line[] {
  const { words, language } = style;
  const { help, screen } = words;
  const about = [
    ...(question.help ? textLines(inLanguage(question.help, language), measure) : []),
    ...(question.why
      ? [blank, ...textLines(`${help.why}: ${inLanguage(question.why.text, language)}`, measure)]
      : []),
  ];
  return [
    ...textLines(inLanguage(question.ask, language), measure, { tone: 'strong' }),
    blank,
    ...(about.length > 0 ? about : textLines(help.none, measure)),
    blank,
    ...textLines(`${help.keys}:`, measure),
    ...named
      .map((name) => screen.helpKeys[name])
      .flatMap(([key, does]) => textLines(does, measure, { first: `  ${key.padEnd(14)} ` })),
  ];
}
