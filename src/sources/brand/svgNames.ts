/** The elements of a drawing that are kept. */
export const elements = new Set(
  'svg g defs title desc path rect circle ellipse line polyline polygon text tspan linearGradient radialGradient stop clipPath mask pattern symbol use style'.split(
    ' ',
  ),
);

/** Elements that run or load something: a file with one of them is refused, so that nobody wonders what is missing. */
export const scripts = new Set([
  'script',
  'handler',
  'listener',
  'set',
  'animate',
  'animateMotion',
  'animateTransform',
]);

/** Elements with content that is no drawing. */
export const foreign = new Set([
  'foreignObject',
  'image',
  'iframe',
  'embed',
  'object',
  'video',
  'audio',
  'feImage',
]);

/** The attributes that are kept: geometry and looks. */
export const attributes = new Set(
  `id class style viewBox width height x y x1 y1 x2 y2 cx cy r rx ry fx fy d points transform preserveAspectRatio version
  fill fill-rule fill-opacity stroke stroke-width stroke-linecap stroke-linejoin stroke-miterlimit stroke-dasharray
  stroke-dashoffset stroke-opacity opacity color display visibility clip-path clip-rule clipPathUnits mask maskUnits
  maskContentUnits offset stop-color stop-opacity gradientUnits gradientTransform spreadMethod patternUnits
  patternContentUnits patternTransform font-family font-size font-weight font-style text-anchor letter-spacing dx dy
  dominant-baseline href xml:space overflow paint-order vector-effect`
    .split(/\s+/)
    .filter((name) => name !== ''),
);
