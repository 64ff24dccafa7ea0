// A plugin of the bundler: what of libraries takes longer to load or to build than most starts of the program need
// is built when it is first used.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** By file: the statement that builds a value at once, the value's name, and what builds it. */
const parts = {
  'string-width/index.js': [
    ['const segmenter = new Intl.Segmenter();', 'segmenter', 'new Intl.Segmenter()'],
    ['const rgiEmojiRegex = /^\\p{RGI_Emoji}$/v;', 'rgiEmojiRegex', '/^\\p{RGI_Emoji}$/v'],
  ],
  // For command lines that start other programs; ours starts none.
  'commander/lib/command.js': [
    ["const childProcess = require('node:child_process');", 'childProcess', "require('node:child_process')"],
  ],
};

/** The project's own files: a library may have older ones, in a folder of its own. */
const own = new Map(
  Object.entries(parts).map(([file, values]) => [
    fileURLToPath(new URL(`../node_modules/${file}`, import.meta.url)),
    values,
  ]),
);

export const lazyParts = {
  name: 'lazy-parts',
  setup({ onLoad }) {
    onLoad({ filter: /node_modules[/\\](string-width|commander)[/\\]/ }, ({ path }) => {
      const values = own.get(path);
      return values && { contents: made(readFileSync(path, 'utf8'), values, path), loader: 'js' };
    });
  },
};

function made(text, values, path) {
  return values.reduce((contents, [eager, name, value]) => {
    if (!contents.includes(eager)) throw new Error(`${path} has changed: ${eager}`);
    return contents
      .replace(eager, `let built_${name};\nconst lazy_${name} = () => (built_${name} ??= ${value});`)
      .replaceAll(new RegExp(`(?<![\\w_])${name}\\.`, 'g'), `lazy_${name}().`);
  }, text);
}
