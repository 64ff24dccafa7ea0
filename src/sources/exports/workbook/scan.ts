import type { Container } from './container.js';
import { inPart } from './refusal.js';
import { type XmlHandler, xmlScanner } from './xml.js';

/** Hands a part to a handler, and pauses after every piece of it. */
export async function* scanned(
  container: Container,
  part: string,
  megabytes: number,
  handler: Partial<XmlHandler>,
): AsyncGenerator<void, void, undefined> {
  const scanner = xmlScanner(handler);
  try {
    for await (const text of container.texts(part, megabytes)) {
      scanner.write(text);
      yield;
    }
    scanner.end();
  } catch (error) {
    throw inPart(error, part);
  }
}

/** Hands a whole part to a handler. */
export async function scan(...input: Parameters<typeof scanned>): Promise<void> {
  for await (const _ of scanned(...input));
}
