import { type Block, paragraph, prose, table } from '../block.js';
import type { Chapter } from '../chapter.js';
import type { View } from '../view.js';

/** What the initiative is and what it is not, in the questionnaire's words. */
export const boundary: Chapter = {
  id: 'boundary',
  title: ({ definition, say, words }) =>
    definition.report?.boundary ? say(definition.report.boundary.title) : words.boundary.chapter,
  blocks: (view) => {
    const texts = view.definition.report?.boundary?.text ?? [];
    return [...texts.map((text) => paragraph(view.say(text))), ...contrast(view)];
  },
};

function contrast({ definition, say }: View): Block[] {
  const { contrastTitles: titles, contrast: pairs = [] } = definition.report?.boundary ?? {};
  if (!titles || pairs.length === 0) return [];
  const rows = pairs.map(({ here, there }) => [say(here), say(there)]);
  return [table([prose(say(titles.here)), prose(say(titles.there))], rows)];
}
