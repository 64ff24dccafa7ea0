import * as z from 'zod/mini';

/** A copy of a schema with what its published JSON Schema says of it. */
export function documented<S extends z.ZodMiniType>(
  schema: S,
  says: { title?: string; description?: string },
): S {
  const copy = z.clone(schema, undefined, { parent: true });
  z.globalRegistry.add(copy, says);
  return copy;
}

/** A copy of a schema with its description. */
export function described<S extends z.ZodMiniType>(schema: S, description: string): S {
  return documented(schema, { description });
}
