import { undetermined } from '../assessment.js';
import type { Finding, Path } from '../diagnostics/diagnostic.js';
import type { NamedKind } from '../diagnostics/questionnaire.js';
import { error, type Rule, standing } from './rule.js';

interface Named {
  id: string;
  path: Path;
}

/** An id stands for one thing: questions across all sections, everything else in its own list. */
export const uniqueIds: Rule = ({ questionnaire }) => {
  const { verdict, scales = {} } = questionnaire;
  const questions = standing(questionnaire);
  const options = [
    ...questions.flatMap(({ question, path }) =>
      'options' in question && Array.isArray(question.options)
        ? [valuesIn(question.options, [...path, 'options'])]
        : [],
    ),
    ...Object.entries(scales).map(([id, scale]) => valuesIn(scale, ['scales', id])),
  ];
  return [
    ...repeated(
      'question',
      questions.map(({ question, path }) => ({ id: question.id, path: [...path, 'id'] })),
    ),
    ...repeated('section', idsIn(questionnaire.sections, ['sections'])),
    ...repeated('track', idsIn(questionnaire.tracks, ['tracks'])),
    ...repeated('phase', idsIn(questionnaire.phases, ['phases'])),
    ...repeated('milestone', idsIn(questionnaire.milestones, ['milestones'])),
    ...repeated('warning', idsIn(questionnaire.warnings, ['warnings'])),
    ...repeated('band', idsIn(verdict.bands, ['verdict', 'bands'])),
    ...repeated('cap', idsIn(verdict.caps, ['verdict', 'caps'])),
    ...repeated('stage', idsIn(questionnaire.roadmap, ['roadmap'])),
    ...repeated('chapter', idsIn(questionnaire.handbook, ['handbook'])),
    ...repeated('source', idsIn(questionnaire.sources, ['sources'])),
    ...options.flatMap((values) => repeated('option', values)),
  ];
};

/** Words with a meaning of their own in files and results are no ids. */
export const reservedIds: Rule = ({ questionnaire }) => {
  const reserved: [NamedKind, Named[], string[]][] = [
    [
      'milestone',
      idsIn(questionnaire.milestones, ['milestones']),
      ['knockout', 'withoutEvidence', 'onlyMetIf'],
    ],
    ['section', idsIn(questionnaire.sections, ['sections']), ['summary']],
    ['band', idsIn(questionnaire.verdict.bands, ['verdict', 'bands']), [undetermined]],
  ];
  return reserved.flatMap(([kind, named, words]) =>
    named
      .filter(({ id }) => words.includes(id))
      .map(({ id, path }) => error(path, { code: 'reserved-id', args: { kind, id } })),
  );
};

function idsIn(list: readonly { id: string }[] | undefined, path: Path): Named[] {
  return (list ?? []).map(({ id }, position) => ({ id, path: [...path, position, 'id'] }));
}

function valuesIn(options: readonly { value: number | string }[], path: Path): Named[] {
  return options.map(({ value }, position) => ({ id: String(value), path: [...path, position, 'value'] }));
}

/** Every place of an id that stands more than once. */
function repeated(kind: NamedKind, named: readonly Named[]): Finding[] {
  const counts = new Map<string, number>();
  for (const { id } of named) counts.set(id, (counts.get(id) ?? 0) + 1);
  return named
    .filter(({ id }) => (counts.get(id) ?? 0) > 1)
    .map(({ id, path }) => error(path, { code: 'duplicate-id', args: { kind, id } }));
}
