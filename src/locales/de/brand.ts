import type { BrandProblems, LogoDefect } from '../../model/diagnostics/brand.js';
import type { Sentences } from '../sentences.js';

const defects: Record<LogoDefect, (found: string) => string> = {
  script: (found) => `enthält etwas, das ausgeführt werden könnte (${found})`,
  handler: (found) => `enthält etwas, das auf Ereignisse reagiert (${found})`,
  external: (found) => `verweist auf etwas außerhalb der Datei (${found})`,
  style: (found) => `enthält Stilangaben, die etwas nachladen könnten (${found})`,
  entities: () => 'definiert eigene Entitäten',
  picture: (found) => `enthält ein eingebettetes Bild oder fremde Inhalte (${found})`,
  broken: () => 'ist beschädigt oder leer',
};

const comma = (value: number): string => String(value).replace('.', ',');

/** What is said of the brand of a project. */
export const brand: Sentences<BrandProblems> = {
  'brand-contrast': ({ colour, contrast, least, nearest }) => ({
    message: `Die Farbe ${colour} ist auf Weiß nicht gut genug zu lesen: Ihr Kontrast beträgt ${comma(contrast)}, nötig sind ${comma(least)}.`,
    hint: `Dunkler wählen; ähnlich und lesbar ist "${nearest}".`,
  }),
  'brand-colour-comment': () => ({
    message: 'Hier steht keine Farbe: Was in YAML auf ein # folgt, gilt als Kommentar.',
    hint: 'Die Farbe in Anführungszeichen setzen, zum Beispiel "#0f5c73".',
  }),
  'logo-kind': ({ path }) => ({
    message: `Das Logo „${path}“ ist weder ein PNG noch ein SVG.`,
    hint: 'Das Logo als PNG oder SVG speichern.',
  }),
  'logo-too-large': ({ path, kilobytes }) => ({
    message: `Das Logo „${path}“ ist größer als ${kilobytes} kB.`,
    hint: 'Kleiner speichern; im Bericht ist es höchstens zwei Zentimeter hoch.',
  }),
  'logo-defect': ({ path, defect, found }) => ({
    message: `Das Logo „${path}“ ${defects[defect](found)}.`,
    hint: 'Im Zeichenprogramm als einfaches SVG ohne Skripte, Verweise und Bilder speichern, oder als PNG.',
  }),
  'logo-missing': ({ path }) => ({
    message: `Das Logo „${path}“ lässt sich nicht lesen.`,
    hint: 'Der Pfad gilt von der Projektdatei aus.',
  }),
};
