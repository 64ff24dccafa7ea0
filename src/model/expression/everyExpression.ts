import type { Path } from '../diagnostics/diagnostic.js';
import type { Question } from '../question.js';
import type { Questionnaire } from '../questionnaire.js';
import type { Layer } from './names.js';
import type { Expected } from './read.js';

/** What an expression decides, for the words of a problem with it. */
export type Purpose = 'question' | 'gate' | 'warning' | 'cap' | 'text' | 'number';

/** One expression of a questionnaire: where it stands, what it may read and what it has to give. */
export interface Occurrence {
  text: string;
  path: Path;
  layer: Layer;
  expected: Expected;
  purpose: Purpose;
  question?: Question;
}

/** Every expression of a questionnaire, in the order of the document. */
export function everyExpression(questionnaire: Questionnaire): Occurrence[] {
  return [
    ...questionnaire.sections.flatMap((section, s) =>
      section.questions.flatMap((question, q) => ofQuestion(question, ['sections', s, 'questions', q])),
    ),
    ...(questionnaire.warnings ?? []).flatMap((warning, w) => [
      ...bool(warning.red, ['warnings', w, 'red'], 'warning', 'warning'),
      ...bool(warning.amber, ['warnings', w, 'amber'], 'warning', 'warning'),
    ]),
    ...(questionnaire.verdict.caps ?? []).flatMap((cap, c) =>
      bool(cap.when, ['verdict', 'caps', c, 'when'], 'rule', 'cap'),
    ),
    ...ofTexts(questionnaire),
  ];
}

function bool(
  text: string | undefined,
  path: Path,
  layer: Layer,
  purpose: Purpose,
  question?: Question,
): Occurrence[] {
  if (text === undefined) return [];
  return [{ text, path, layer, expected: 'bool', purpose, ...(question && { question }) }];
}

function ofQuestion(question: Question, path: Path): Occurrence[] {
  const measure = 'measure' in question ? question.measure : undefined;
  return [
    ...bool(question.onlyIf, [...path, 'onlyIf'], 'condition', 'question', question),
    ...bool(question.gate?.onlyMetIf, [...path, 'gate', 'onlyMetIf'], 'condition', 'gate', question),
    ...(measure === undefined
      ? []
      : [
          {
            text: measure,
            path: [...path, 'measure'],
            layer: 'measure',
            expected: 'double',
            purpose: 'number',
            question,
          } as const,
        ]),
  ];
}

function ofTexts({ report, roadmap, handbook }: Questionnaire): Occurrence[] {
  const list = (texts: readonly object[] | undefined, path: Path): Occurrence[] =>
    (texts ?? []).flatMap((text, position) =>
      'onlyIf' in text
        ? bool(text.onlyIf as string | undefined, [...path, position, 'onlyIf'], 'rule', 'text')
        : [],
    );
  return [
    ...(['potential', 'decisions', 'notices'] as const).flatMap((key) =>
      list(report?.[key], ['report', key]),
    ),
    ...(roadmap ?? []).flatMap((stage, s) => [
      ...(typeof stage.weeks === 'string'
        ? [
            {
              text: stage.weeks,
              path: ['roadmap', s, 'weeks'],
              layer: 'rule',
              expected: 'double',
              purpose: 'number',
            } as const,
          ]
        : []),
      ...list(stage.items, ['roadmap', s, 'items']),
    ]),
    ...(handbook ?? []).flatMap((chapter, c) => list(chapter.parts, ['handbook', c, 'parts'])),
  ];
}
