// What a terminal sends for a key, as xterm does.

/** Keys that always send the same. */
const plain = {
  enter: '\r',
  backspace: '\x7f',
  tab: '\t',
  escape: '\x1b',
  space: ' ',
  insert: '\x1b[2~',
  delete: '\x1b[3~',
  'page-up': '\x1b[5~',
  'page-down': '\x1b[6~',
  'shift-tab': '\x1b[Z',
};

/** The final letters of keys that a program can switch to another introducer (DECCKM). */
const movements = { up: 'A', down: 'B', right: 'C', left: 'D', home: 'H', end: 'F' };

const modifiers = { shift: 2, alt: 3, ctrl: 5 };

/**
 * The bytes of a key: one character stands for itself. Throws where there is no such key.
 * @param {string} key
 * @param {boolean} applicationCursorKeys whether the program has asked for that mode
 * @returns {string}
 */
export function bytesOf(key, applicationCursorKeys) {
  if ([...key].length === 1) return key;
  if (Object.hasOwn(plain, key)) return plain[key];
  if (Object.hasOwn(movements, key)) return `\x1b${applicationCursorKeys ? 'O' : '['}${movements[key]}`;
  const bytes = modified(key);
  if (bytes === undefined) throw new Error(`There is no key "${key}".`);
  return bytes;
}

function modified(key) {
  const [, modifier, base] = /^(shift|alt|ctrl)-(.+)$/u.exec(key) ?? [];
  if (Object.hasOwn(movements, base ?? '')) return `\x1b[1;${modifiers[modifier]}${movements[base]}`;
  if (modifier === 'ctrl' && /^[a-z]$/.test(base)) return String.fromCharCode(base.charCodeAt(0) & 0x1f);
  if (modifier === 'alt' && /^(?:.|enter|backspace)$/u.test(base)) return `\x1b${bytesOf(base, false)}`;
  return undefined;
}
