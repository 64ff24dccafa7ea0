/** The least contrast of text, by WCAG 2.2, success criterion 1.4.3, level AA. */
export const readableContrast = 4.5;

/** The contrast of two colours, 1 to 21. Formula: WCAG 2.2, “contrast ratio”. */
export function contrastOf(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** The colour nearest to this one that can be read on a ground, mixed with black or white in steps of a twentieth. */
export function readableOn(ground: string, colour: string): string {
  const towards = luminanceOf(ground) > 0.5 ? 0 : 255;
  for (let step = 0; step <= 20; step += 1) {
    const mixed = mix(colour, towards, step / 20);
    if (contrastOf(mixed, ground) >= readableContrast) return mixed;
  }
  return mix(colour, towards, 1);
}

function mix(colour: string, towards: number, share: number): string {
  const mixed = channelsOf(colour).map((value) => Math.round(value + (towards - value) * share));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

function channelsOf(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}

/** Formula: WCAG 2.2, “relative luminance”. */
function luminanceOf(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channelsOf(colour)
    .map((value) => value / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
