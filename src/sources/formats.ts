import type { z } from 'zod/mini';
import type { Format } from '../model/diagnostics/shape.js';
import { Colour, Id, OptionValue, QuestionId, QuestionnaireId, Version } from '../model/primitives.js';

/** The pattern that a schema asks of a word. */
function patternOf(schema: z.ZodMiniType): string | undefined {
  const issue = schema.safeParse('').error?.issues[0];
  return issue?.code === 'invalid_format' ? issue.pattern : undefined;
}

const formats: [z.ZodMiniType, Format][] = [
  [QuestionId, 'question-id'],
  [Id, 'id'],
  [OptionValue.def.options[1], 'option-value'],
  [QuestionnaireId, 'questionnaire-id'],
  [Version, 'version'],
  [Colour, 'colour'],
];

/** The name of the format that a word departs from. */
export function formatOf({ format, pattern }: { format: string; pattern?: string | undefined }): Format {
  if (format === 'date' || format === 'url') return format;
  return formats.find(([schema]) => patternOf(schema) === pattern)?.[1] ?? 'other';
}
