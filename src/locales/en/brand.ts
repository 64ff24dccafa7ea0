import type { BrandProblems, LogoDefect } from '../../model/diagnostics/brand.js';
import type { Sentences } from '../sentences.js';

const defects: Record<LogoDefect, (found: string) => string> = {
  script: (found) => `holds something that could run (${found})`,
  handler: (found) => `holds something that answers to events (${found})`,
  external: (found) => `refers to something outside the file (${found})`,
  style: (found) => `holds styles that could load something (${found})`,
  entities: () => 'defines entities of its own',
  picture: (found) => `holds an embedded picture or foreign content (${found})`,
  broken: () => 'is damaged or empty',
};

/** What is said of the brand of a project. */
export const brand: Sentences<BrandProblems> = {
  'brand-contrast': ({ colour, contrast, least, nearest }) => ({
    message: `The colour ${colour} is not readable enough on white: its contrast is ${contrast}, and ${least} is needed.`,
    hint: `Choose a darker one; similar and readable is "${nearest}".`,
  }),
  'brand-colour-comment': () => ({
    message: 'There is no colour here: what follows a # is a comment in YAML.',
    hint: 'Put the colour in quotes, for example "#0f5c73".',
  }),
  'logo-kind': ({ path }) => ({
    message: `The logo “${path}” is neither a PNG nor an SVG.`,
    hint: 'Save the logo as PNG or SVG.',
  }),
  'logo-too-large': ({ path, kilobytes }) => ({
    message: `The logo “${path}” is larger than ${kilobytes} kB.`,
    hint: 'Save it smaller; in the report it is at most two centimetres high.',
  }),
  'logo-defect': ({ path, defect, found }) => ({
    message: `The logo “${path}” ${defects[defect](found)}.`,
    hint: 'Save it as a plain SVG without scripts, references and pictures, or as PNG.',
  }),
  'logo-missing': ({ path }) => ({
    message: `The logo “${path}” cannot be read.`,
    hint: 'Its path is relative to the project file.',
  }),
};
