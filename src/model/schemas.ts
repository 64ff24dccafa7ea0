import * as z from 'zod/mini';
import { Assessment } from './assessment.js';
import { Comparison } from './comparison.js';
import { Mapping } from './mapping.js';
import { Project } from './project.js';
import { Questionnaire } from './questionnaire.js';
import { WaiversFile } from './waiver.js';

/** A JSON Schema document. */
export type JsonSchema = Record<string, unknown>;

/** The published JSON Schema of the assessment (draft 2020-12). */
export function assessmentSchema(): JsonSchema {
  return z.toJSONSchema(Assessment, { target: 'draft-2020-12' });
}

/** The published JSON Schema of comparisons (draft 2020-12). */
export function comparisonSchema(): JsonSchema {
  return z.toJSONSchema(Comparison, { target: 'draft-2020-12' });
}

/** The published JSON Schema of questionnaires, as an author writes them (draft 7, which editors know). */
export function questionnaireSchema(): JsonSchema {
  return z.toJSONSchema(Questionnaire, { target: 'draft-7', io: 'input' });
}

/** The published JSON Schema of mappings of exports (draft 7, which editors know). */
export function mappingSchema(): JsonSchema {
  return z.toJSONSchema(Mapping, { target: 'draft-7', io: 'input' });
}

/** The published JSON Schema of project files (draft 7, which editors know). */
export function projectSchema(): JsonSchema {
  return z.toJSONSchema(Project, { target: 'draft-7', io: 'input' });
}

/** The published JSON Schema of files of waivers (draft 7, which editors know). */
export function waiversSchema(): JsonSchema {
  return z.toJSONSchema(WaiversFile, { target: 'draft-7', io: 'input' });
}
