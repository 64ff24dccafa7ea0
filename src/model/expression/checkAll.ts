import type { Environment } from '@marcbachmann/cel-js';
import type { Finding } from '../diagnostics/diagnostic.js';
import type { Questionnaire } from '../questionnaire.js';
import { circles } from './circles.js';
import { environmentOf } from './environment.js';
import { everyExpression } from './everyExpression.js';
import type { Expression } from './expression.js';
import { type Layer, namesOf } from './names.js';
import { outOfReach } from './outOfReach.js';
import { readExpression } from './read.js';

/** The trees of all expressions of a questionnaire by their text, and everything that is wrong with them. */
export interface CheckedExpressions {
  expressions: Record<string, Expression>;
  findings: Finding[];
}

/**
 * Reads every expression of a questionnaire: names, literals and types, circles among questions, and what
 * bounds on the values prove to be out of reach (only where all expressions could be read).
 */
export function checkExpressions(questionnaire: Questionnaire): CheckedExpressions {
  const names = namesOf(questionnaire);
  const environments = new Map<Layer, Environment>();
  // Without a prototype: an expression may read like a member that every object inherits.
  const expressions: Record<string, Expression> = Object.create(null);
  const findings: Finding[] = [];
  for (const { text, expected, layer, path } of everyExpression(questionnaire)) {
    const environment = environments.get(layer) ?? environmentOf(names, layer);
    environments.set(layer, environment);
    const { expression, problems } = readExpression(text, expected, layer, names, environment);
    if (expression) expressions[text] = expression;
    for (const problem of problems) findings.push({ ...problem, level: 'error', path });
  }
  if (findings.length > 0) return { expressions, findings };
  const circular = circles(questionnaire, expressions);
  findings.push(...circular);
  if (circular.every(({ level }) => level !== 'error'))
    findings.push(...outOfReach(questionnaire, expressions));
  return { expressions, findings };
}
