import type { Format, ShapeProblems, ValueKind } from '../../model/diagnostics/shape.js';
import type { Sentences } from '../sentences.js';
import { alternatives, meant } from './words.js';

const kinds: Record<ValueKind, string> = {
  text: 'ein Text je Sprache',
  string: 'ein Text',
  number: 'eine Zahl',
  integer: 'eine ganze Zahl',
  boolean: 'true oder false',
  list: 'eine Liste',
  map: 'eine Zuordnung aus Schlüsseln und Werten',
  nothing: 'nichts',
  infinite: 'keine endliche Zahl',
};

const formats: Record<Format, string> = {
  'question-id':
    'Erlaubt sind ein Kleinbuchstabe und bis zu 19 weitere Buchstaben oder Ziffern, ohne Umlaute.',
  id: 'Erlaubt sind ein Buchstabe und bis zu 39 weitere Buchstaben oder Ziffern, ohne Umlaute.',
  'questionnaire-id':
    'Erlaubt sind Kleinbuchstaben, Ziffern und Bindestriche; zuerst ein Buchstabe, höchstens 40 Zeichen.',
  'option-value': 'Erlaubt sind eine Zahl oder ein Wort aus Buchstaben und Ziffern, ohne Umlaute.',
  colour: 'Als "#rrggbb" schreiben, zum Beispiel "#0f5c73".',
  version: 'Drei Zahlen mit Punkten schreiben, zum Beispiel 1.0.0.',
  date: 'Als Jahr-Monat-Tag schreiben, zum Beispiel 2026-11-23.',
  url: 'Eine vollständige Adresse mit https:// schreiben.',
  other: 'Die Schreibweise prüfen.',
};

export const shape: Sentences<ShapeProblems> = {
  'unknown-key': ({ key, nearest, allowed, types }) => ({
    message: `Den Schlüssel „${key}“ gibt es hier nicht.`,
    // Words with a space are no misspelt key: a comma has ended an unquoted text.
    hint: /\s/.test(key)
      ? 'Ein Text mit Komma braucht in {…} Anführungszeichen.'
      : unknownKeyHint(nearest, types, allowed),
  }),
  'missing-key': ({ key, allowed }) => ({
    message: `Hier fehlt „${key}“.`,
    hint: allowed.length > 0 ? `Möglich sind: ${alternatives(allowed)}.` : `„${key}:“ ergänzen.`,
  }),
  'wrong-type': ({ expected, found, written }) => ({
    message: `Hier steht ${kinds[found]}, gebraucht wird ${expected.map((kind) => kinds[kind]).join(' oder ')}.`,
    ...typeHint(expected, found, written),
  }),
  'not-allowed-value': ({ value, allowed, nearest }) => ({
    message: `„${value}“ ist hier kein möglicher Wert.`,
    hint: nearest ? meant(nearest) : onlyOrAny(allowed),
  }),
  'bad-format': ({ value, format }) => ({
    message: `„${value}“ ist ${format === 'date' ? 'kein Kalendertag' : 'nicht in der vorgesehenen Form'}.`,
    hint: formats[format],
  }),
  'out-of-bounds': (args) => ({ message: bounds(args) }),
  'empty-text': () => ({
    message: 'Der Text ist leer.',
    hint: 'Einen Text schreiben oder den Schlüssel weglassen.',
  }),
};

function unknownKeyHint(nearest: string | null, types: string[], allowed: string[]): string {
  if (nearest) return meant(nearest);
  if (types.length > 0) return `Diesen Schlüssel haben nur Fragen vom Typ ${alternatives(types)}.`;
  return allowed.length > 0 ? `Möglich sind: ${alternatives(allowed)}.` : 'Den Schlüssel entfernen.';
}

function onlyOrAny(allowed: string[]): string {
  if (allowed.length === 1 && allowed[0] === 'true') return '„true“ schreiben oder den Schlüssel weglassen.';
  return `Möglich sind: ${alternatives(allowed)}.`;
}

function typeHint(expected: ValueKind[], found: ValueKind, written: string | null): { hint?: string } {
  if (written !== null && expected.includes('string')) {
    return { hint: `In Anführungszeichen setzen: "${written}".` };
  }
  if (expected.includes('text')) return { hint: 'Je Sprache einen Text schreiben: {de: …, en: …}.' };
  if (found === 'nothing') return { hint: 'Einen Wert ergänzen oder den Schlüssel weglassen.' };
  if (expected.includes('list')) return { hint: 'Als Liste schreiben: [a, b].' };
  if (expected.includes('boolean') && found === 'string')
    return { hint: 'Den Wert ohne Anführungszeichen schreiben.' };
  const wantsNumber = expected.includes('number') || expected.includes('integer');
  return wantsNumber && found === 'string'
    ? { hint: 'Die Zahl ohne Anführungszeichen und ohne Einheit schreiben.' }
    : {};
}

function bounds({ of, least, most, exclusive }: ShapeProblems['out-of-bounds']): string {
  const limit = String(least ?? most ?? 0).replace('.', ',');
  if (of === 'list') {
    const entries = limit === '1' ? 'einen Eintrag' : `${limit} Einträge`;
    return `Die Liste braucht ${least === null ? 'höchstens' : 'mindestens'} ${entries}.`;
  }
  const what = of === 'string' ? 'Der Text ist zu lang: höchstens' : 'Die Zahl muss';
  if (of === 'string') return `${what} ${limit} Zeichen.`;
  if (least !== null) return `${what} ${exclusive ? 'größer als' : 'mindestens'} ${limit} sein.`;
  return `${what} ${exclusive ? 'kleiner als' : 'höchstens'} ${limit} sein.`;
}
