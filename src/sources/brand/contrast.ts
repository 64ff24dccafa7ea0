import { contrastOf, readableContrast, readableOn } from '../../model/colour.js';
import type { Finding } from '../../model/diagnostics/diagnostic.js';
import type { Project } from '../../model/project.js';

const paper = '#ffffff';

/** What is wrong with a project's colour: it is the colour of words too, so it has to be readable on white. */
export function contrastFindings({ brand }: Project): Finding[] {
  const colour = brand?.colour;
  if (colour === undefined) return [];
  const contrast = contrastOf(colour, paper);
  if (contrast >= readableContrast) return [];
  const args = {
    colour,
    contrast: Math.floor(contrast * 100) / 100,
    least: readableContrast,
    nearest: readableOn(paper, colour),
  };
  return [{ code: 'brand-contrast', args, level: 'error', path: ['brand', 'colour'] }];
}

/** A colour without quotes is a comment to YAML: then this is said instead of that nothing stands there. */
export function withColourComment(findings: readonly Finding[]): Finding[] {
  return findings.map((finding) =>
    finding.code === 'wrong-type' &&
    finding.args.found === 'nothing' &&
    finding.path.join('.') === 'brand.colour'
      ? { code: 'brand-colour-comment', args: {}, level: 'error', path: finding.path }
      : finding,
  );
}
