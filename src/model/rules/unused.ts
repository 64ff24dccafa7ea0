import { advice, type Rule, standing } from './rule.js';
import { wordsIn } from './texts.js';

/** A scale is there for a question to use. */
export const usedScales: Rule = ({ questionnaire }) => {
  const used = new Set(
    standing(questionnaire).map(({ question }) => ('options' in question ? question.options : undefined)),
  );
  return Object.keys(questionnaire.scales ?? {}).flatMap((id) =>
    used.has(id) ? [] : [advice(['scales', id], { code: 'scale-unused', args: { id } }, 'key')],
  );
};

/** A source is cited, in a list of sources or by its id in a text. */
export const usedSources: Rule = ({ questionnaire }) => {
  const { sources = [], ...rest } = questionnaire;
  const cited = new Set([
    ...standing(questionnaire).flatMap(({ question }) => question.why?.sources ?? []),
    ...(questionnaire.warnings ?? []).flatMap((warning) => warning.sources ?? []),
  ]);
  const words = wordsIn(rest);
  return sources.flatMap(({ id }, position) => {
    if (cited.has(id) || words.some((text) => text.includes(id))) return [];
    return [advice(['sources', position, 'id'], { code: 'source-unused', args: { id } })];
  });
};
