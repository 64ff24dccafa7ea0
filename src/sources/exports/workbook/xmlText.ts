import { damaged } from './refusal.js';

/** An attribute of the tag that is read, by its name; `:id` is `id` with any prefix. */
export type AttributeReader = (name: string) => string | undefined;

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const references = /&(?:#(\d{1,7});|#x([\da-f]{1,6});|(amp|lt|gt|quot|apos);)?/gi;

/** A text without references; the five entities that need no declaration, and characters by their number. */
export function decoded(raw: string): string {
  if (!raw.includes('&')) return raw;
  return raw.replace(references, (_, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined && named[name] !== undefined) return named[name];
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    if (code > 0 && code <= 0x10ffff) return String.fromCodePoint(code);
    throw damaged('xml');
  });
}

/** A name without its prefix. */
export function local(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

/** Reads the attributes of one tag after another, each only when it is asked for. */
export function attributesOf(): { of(raw: string): void; read: AttributeReader } {
  let raw = '';
  return {
    of(next) {
      raw = next;
    },
    read(wanted) {
      const anyPrefix = wanted.startsWith(':');
      for (let at = 0; at < raw.length; at += 1) {
        if (raw.charCodeAt(at) <= 32) continue;
        const equals = raw.indexOf('=', at);
        const from = valueStart(raw, equals);
        const to = raw.indexOf(raw.charAt(from - 1), from);
        if (to < 0) throw damaged('xml');
        // Cut out only where the name is likely: this runs three times for every cell.
        if ((anyPrefix || raw.startsWith(wanted, at)) && isCalled(raw.slice(at, equals).trimEnd(), wanted)) {
          return decoded(raw.slice(from, to));
        }
        at = to;
      }
      return undefined;
    },
  };
}

/** Where a value begins behind its quote. */
function valueStart(raw: string, equals: number): number {
  let at = equals + 1;
  while (raw.charCodeAt(at) <= 32) at += 1;
  const quote = raw[at];
  if (equals < 0 || (quote !== '"' && quote !== "'")) throw damaged('xml');
  return at + 1;
}

function isCalled(name: string, wanted: string): boolean {
  return wanted.startsWith(':') ? name.endsWith(wanted) : name === wanted;
}

/** Where the `>` of a tag stands, those within quotes aside; -1 where it has not come yet. */
export function tagEnd(xml: string, from: number): number {
  for (let at = from; at < xml.length; at += 1) {
    const code = xml.charCodeAt(at);
    if (code === 0x3e) return at;
    if (code === 0x22 || code === 0x27) {
      at = xml.indexOf(code === 0x22 ? '"' : "'", at + 1);
      if (at < 0) return -1;
    }
  }
  return -1;
}

/** Where a text ends whose tag has not come yet: before a reference that the piece may have cut through. */
export function textEnd(xml: string, from: number): number {
  const reference = xml.lastIndexOf('&');
  return reference >= Math.max(from, xml.length - 12) && !xml.includes(';', reference)
    ? reference
    : xml.length;
}
