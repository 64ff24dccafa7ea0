import { Environment } from '@marcbachmann/cel-js/evaluator';
import { type Layer, type Names, readsResults, spacesOf } from './names.js';

/** Limits of an expression: characters, nodes of its tree, depth. */
export const limits = { length: 2000, size: 300, depth: 40 };

const functions: Record<'answers' | 'results', string[]> = {
  answers: [
    'applies(dyn): bool',
    'mean(list<double>): double',
    'share(list<string>, string, string): double',
    'share(list<double>, string, string): double',
    'tag(dyn): string',
    'decided(list<dyn>): double',
  ],
  results: [
    'gates(list<string>): double',
    'knockouts(list<string>): double',
    'minimaMissed(string, double): bool',
    'lowestSection(string): double',
    'gap(): double',
  ],
};

/**
 * The names and functions of a layer, for the library's parser and type checker. Nothing is evaluated by
 * it: handlers are never called.
 */
export function environmentOf(names: Names, layer: Layer): Environment {
  const environment = new Environment({
    homogeneousAggregateLiterals: false,
    limits: { maxAstNodes: limits.size, maxDepth: limits.depth, maxListElements: 100, maxCallArguments: 5 },
  });
  for (const space of spacesOf(layer)) {
    environment.registerVariable({ name: space, schema: fieldsOf(names, space) });
  }
  if (readsResults(layer)) environment.registerVariable('overall', 'double');
  const known = readsResults(layer) ? [...functions.answers, ...functions.results] : functions.answers;
  for (const signature of known) environment.registerFunction(signature, () => null);
  return environment;
}

function fieldsOf(names: Names, space: ReturnType<typeof spacesOf>[number]): Record<string, string> {
  if (space === 'answer') return Object.fromEntries([...names.answers].map(([id, { type }]) => [id, type]));
  const type = space === 'warning' ? 'string' : 'double';
  return Object.fromEntries(names.ids[space].map((id) => [id, type]));
}
