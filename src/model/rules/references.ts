import type { Finding, Path } from '../diagnostics/diagnostic.js';
import type { NamedKind } from '../diagnostics/questionnaire.js';
import { nearest } from '../nearest.js';
import type { Questionnaire } from '../questionnaire.js';
import { handbookReferences, stageReferences } from './handbookReferences.js';
import { many, one, type Reference } from './reference.js';
import { advice, error, type Rule, standing } from './rule.js';

/** Whatever is referred to by an id exists. */
export const knownReferences: Rule = ({ questionnaire }) => {
  const known = idsOf(questionnaire);
  return referencesIn(questionnaire).flatMap(({ kind, id, path, at, among }) => {
    const ids = among ?? known[kind] ?? [];
    if (id === undefined || ids.includes(id)) return [];
    const args = { kind, id, nearest: nearest(id, ids), known: ids };
    return [error(path, { code: 'unknown-reference', args }, at)];
  });
};

/** Options are taken from a multi question, the planned effort from a number, a ratio from facts that are numbers. */
export const fittingTypes: Rule = ({ questionnaire }) => {
  const types = new Map(standing(questionnaire).map(({ question }) => [question.id, question.type]));
  const opinions = new Set(
    standing(questionnaire).flatMap(({ question }) =>
      question.type === 'number' && !question.fact ? [question.id] : [],
    ),
  );
  const unfit = (id: string | undefined, expected: string, path: Path): Finding[] => {
    const found = id === undefined ? undefined : types.get(id);
    if (id === undefined || found === undefined || found === expected) return [];
    return [error(path, { code: 'wrong-question-type', args: { id, found, expected } })];
  };
  return [
    ...standing(questionnaire).flatMap(({ question, path }) =>
      'options' in question && typeof question.options === 'object' && 'from' in question.options
        ? unfit(question.options.from, 'multi', [...path, 'options', 'from'])
        : [],
    ),
    ...unfit(questionnaire.report?.effort?.question, 'number', ['report', 'effort', 'question']),
    ...ratioReferences(questionnaire).flatMap(({ id, path }) => unfit(id, 'number', path)),
    ...ratioReferences(questionnaire).flatMap(({ id = '', path }) =>
      opinions.has(id)
        ? [error(path, { code: 'wrong-question-type', args: { id, found: 'number', expected: factual } })]
        : [],
    ),
  ];
};

const factual = 'number (fact: true)';

/** A handbook's actions are those of questions that have one. */
export const existingActions: Rule = ({ questionnaire }) => {
  const without = new Set(
    standing(questionnaire).flatMap(({ question }) => (question.action ? [] : [question.id])),
  );
  return handbookReferences(questionnaire)
    .filter(({ id, path }) => path.includes('actions') && without.has(id ?? ''))
    .map(({ id = '', path }) => advice(path, { code: 'action-missing', args: { id } }));
};

function idsOf(questionnaire: Questionnaire): Partial<Record<NamedKind, string[]>> {
  const ids = (list: readonly { id: string }[] | undefined): string[] => (list ?? []).map(({ id }) => id);
  return {
    question: standing(questionnaire).map(({ question }) => question.id),
    track: ids(questionnaire.tracks),
    phase: ids(questionnaire.phases),
    milestone: ids(questionnaire.milestones),
    scale: Object.keys(questionnaire.scales ?? {}),
    band: ids(questionnaire.verdict.bands),
    source: ids(questionnaire.sources),
    basis: ['overall', ...ids(questionnaire.tracks).map((id) => `track.${id}`)],
  };
}

function referencesIn(questionnaire: Questionnaire): Reference[] {
  const { sections, warnings = [], verdict, report } = questionnaire;
  return [
    ...sections.map(({ track }, s) => one('track', track, ['sections', s, 'track'])),
    ...standing(questionnaire).flatMap(({ question, path }) => ofQuestion(question, path)),
    ...warnings.flatMap(({ sources }, w) => many('source', sources, ['warnings', w, 'sources'])),
    ...many('basis', verdict.basis, ['verdict', 'basis']),
    ...(verdict.caps ?? []).map(({ to }, c) => one('band', to, ['verdict', 'caps', c, 'to'])),
    ...stageReferences(questionnaire),
    one('question', report?.effort?.question, ['report', 'effort', 'question']),
    one('track', report?.effort?.track, ['report', 'effort', 'track']),
    ...ratioReferences(questionnaire),
    ...handbookReferences(questionnaire),
  ];
}

type AnyQuestion = Questionnaire['sections'][number]['questions'][number];

function ofQuestion(question: AnyQuestion, path: Path): Reference[] {
  const options = 'options' in question ? question.options : undefined;
  const { knockout: _, withoutEvidence: __, onlyMetIf: ___, ...minima } = question.gate ?? {};
  return [
    one('phase', question.phase, [...path, 'phase']),
    one('scale', typeof options === 'string' ? options : undefined, [...path, 'options']),
    one('question', fromOf(options), [...path, 'options', 'from']),
    ...many('source', question.why?.sources, [...path, 'why', 'sources']),
    ...Object.keys(minima).map((id) => ({
      kind: 'milestone' as const,
      id,
      path: [...path, 'gate', id],
      at: 'key' as const,
    })),
  ];
}

function fromOf(options: unknown): string | undefined {
  return typeof options === 'object' && options !== null && 'from' in options
    ? String(options.from)
    : undefined;
}

function ratioReferences({ report }: Questionnaire): Reference[] {
  return (report?.ratios ?? []).flatMap((ratio, r) =>
    (['part', 'whole', 'expected'] as const).map((key) =>
      one('question', ratio[key], ['report', 'ratios', r, key]),
    ),
  );
}
