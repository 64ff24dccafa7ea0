import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { Questionnaire } from '../../src/model/questionnaire.js';
import { type Plan, planOf } from '../../src/scoring/plan.js';
import { checked } from './define.js';

const fileOf = (id: string): URL => new URL(`../../questionnaires/${id}.yaml`, import.meta.url);

/** The questionnaires that ship, by id. */
export const shippedIds = ['social-business', 'ai-assistants'].filter((id) => existsSync(fileOf(id)));

/** A shipped questionnaire as its file gives it. */
export function shippedDefinition(id: string): Questionnaire {
  return Questionnaire.parse(parse(readFileSync(fileOf(id), 'utf8')));
}

/** The plan of a shipped questionnaire. */
export function shippedPlan(id: string): Plan {
  return planOf(checked(shippedDefinition(id)));
}
