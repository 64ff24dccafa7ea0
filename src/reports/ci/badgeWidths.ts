/** Widths of characters in Verdana at 11 pixels, in tenths of a pixel: those of a width together. */
const widths: readonly (readonly [number, string])[] = [
  [30, "'"],
  [30, 'ijl'],
  [40, ' ,.It'],
  [43, 'frJ'],
  [50, '()[]!:;|-/\\‘’'],
  [57, 'sczxvky?„“”"'],
  [70, 'abdeghnopqu0123456789äöüßLEFTPSXYZ_*^'],
  [76, 'ACKRBVUGDNHOQÄÖÜ$<>=+~#–'],
  [92, 'wMW&'],
  [107, 'm%@—…'],
];

const byCharacter = new Map(
  widths.flatMap(([width, signs]) => [...signs].map((sign) => [sign, width] as const)),
);

/** Of characters that the table lacks: wide, so that nothing overlaps. */
const other = 100;

/** How wide a text is, in whole pixels. */
export function widthOf(text: string): number {
  return Math.ceil([...text].reduce((sum, sign) => sum + (byCharacter.get(sign) ?? other), 0) / 10);
}
