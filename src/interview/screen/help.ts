import { inLanguage } from '../../model/text.js';
import type { Asked } from '../session/asked.js';
import { type Desk, type Sheet, shown } from './desk.js';
import { isKey } from './key.js';
import { keyLines, textLines } from './lines.js';
import { blank, type Line } from './page.js';
import { headLines } from './progressHead.js';
import { leftBy, type Scene } from './scene.js';

/** Shows what counts, why it is asked, and the keys; any key leads back, up and down scroll. */
export async function showHelp(asked: Asked, scene: Scene, desk: Desk): Promise<Scene> {
  for (let top = 0; ; ) {
    const key = await shown(desk, (sheet) => {
      const body = helpLines(asked, sheet);
      const { key: name, does } = sheet.style.words.screen;
      const keys = [
        [name.enter, does.close],
        [name.arrows, does.scroll],
      ] as const;
      const foot = [blank, ...keyLines(keys, sheet.measure)];
      const head = headLines(asked, scene.session, sheet);
      const room = sheet.size.rows - head.length - foot.length;
      top = Math.max(0, Math.min(top, body.length - room));
      return { head, body, foot, focus: [top, Math.min(body.length, top + room) - 1] };
    });
    if (key.kind === 'interrupt') return leftBy(scene, 'interrupted');
    if (key.kind === 'closed') return leftBy(scene, 'ended');
    if (isKey(key, 'down')) top += 1;
    else if (isKey(key, 'up')) top -= 1;
    else return scene;
  }
}

function helpLines({ question }: Asked, { style, measure }: Sheet): Line[] {
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
    ...screen.helpKeys.flatMap(([key, does]) => textLines(does, measure, { first: `  ${key.padEnd(14)} ` })),
  ];
}
