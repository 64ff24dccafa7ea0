import { list } from '../block.js';
import type { Chapter } from '../chapter.js';
import { strong } from '../inline.js';

/** The questionnaire's glossary. */
export const glossary: Chapter = {
  id: 'glossary',
  title: ({ words }) => words.annex.glossary,
  blocks: ({ definition, say }) =>
    list((definition.glossary ?? []).map(({ term, text }) => [strong(`${say(term)}:`), ' ', say(text)])),
};
