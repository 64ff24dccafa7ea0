/** Why a logo is not safe, or not to be read. */
export type LogoDefect = 'script' | 'handler' | 'external' | 'style' | 'entities' | 'picture' | 'broken';

/** Problems of whose name a report carries. */
export interface BrandProblems {
  /** `nearest` is a colour that can be read; contrasts to two decimals. */
  'brand-contrast': { colour: string; contrast: number; least: number; nearest: string };
  'brand-colour-comment': Record<string, never>;
  'logo-kind': { path: string };
  'logo-too-large': { path: string; kilobytes: number };
  /** `found` is what of the file is meant; empty where it is the whole. */
  'logo-defect': { path: string; defect: LogoDefect; found: string };
  'logo-missing': { path: string };
}
