import type { Container } from './container.js';
import { Refusal } from './refusal.js';
import { scan } from './scan.js';

/** Puts together one text after another, each plain or in runs, without the guides to its pronunciation. */
export interface StringCollector {
  open(name: string): void;
  close(name: string): void;
  text(value: string): void;
  /** The text that is whole; the next one begins. */
  take(): string;
}

/** A collector; `count` is told of every character, and may throw. */
export function stringCollector(count: (characters: number) => void): StringCollector {
  let collected = '';
  let isText = false;
  let isGuide = false;
  return {
    open(name) {
      if (name === 't') isText = !isGuide;
      else if (name === 'rPh') isGuide = true;
    },
    close(name) {
      if (name === 't') isText = false;
      else if (name === 'rPh') isGuide = false;
    },
    text(value) {
      if (!isText) return;
      count(value.length);
      collected += value;
    },
    take() {
      const text = plainText(collected);
      collected = '';
      return text;
    },
  };
}

/** A text without the escapes of what XML cannot hold, such as `_x0007_`, and with the line breaks of XML. */
export function plainText(value: string): string {
  const text = value.includes('_x')
    ? value.replace(/_x([\da-f]{4})_/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : value;
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

/** What a text costs beside its characters. */
const ownCost = 32;

/** The texts that cells share: the one thing of a workbook that stays in memory, an eighth of what may be unpacked. */
export async function sharedStringsIn(
  container: Container,
  part: string,
  megabytes: number,
): Promise<string[]> {
  const strings: string[] = [];
  const millions = Math.ceil(megabytes / 8);
  let characters = 0;
  const count = (more: number): void => {
    characters += more;
    if (characters <= millions * 2 ** 20) return;
    throw new Refusal({
      code: 'export-too-large',
      args: { what: 'texts', atMost: millions, next: 2 * megabytes },
    });
  };
  const { open, close, text, take } = stringCollector(count);
  await scan(container, part, megabytes, {
    open,
    text,
    close(name) {
      close(name);
      if (name !== 'si') return;
      count(ownCost);
      strings.push(take());
    },
  });
  return strings;
}
