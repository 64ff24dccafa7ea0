// The screen that a stream of terminal output draws.
import xterm from '@xterm/headless';
import stringWidth from 'string-width';

/**
 * An emulator that draws what it is given.
 * @param {number} columns
 * @param {number} rows
 * @param {(text: string) => void} reply takes what the emulator answers to queries, such as where the cursor stands
 */
export function emulatorOf(columns, rows, reply) {
  const screen = new xterm.Terminal({ cols: columns, rows, allowProposedApi: true, logLevel: 'off' });
  screen.unicode.register(measured);
  screen.unicode.activeVersion = measured.version;
  screen.onData(reply);
  const isCursorHidden = hiddenCursorOf(screen.parser);
  return {
    draw: (bytes, then) => screen.write(bytes, then),
    /** Waits until everything is drawn that was given before. */
    drawn: () => new Promise((resolve) => screen.write('', resolve)),
    resize: (...size) => screen.resize(...size),
    size: () => ({ columns: screen.cols, rows: screen.rows }),
    // Blanks are cut here since the emulator keeps those that the program has written.
    screen: () => visible(screen).map((line) => line.translateToString(true).replace(/ +$/, '')),
    cells: () => visible(screen).map((line) => runsOf(line, screen.cols)),
    cursor: () => cursorOf(screen, isCursorHidden()),
    isAlternate: () => screen.buffer.active.type === 'alternate',
    modes: () => modesOf(screen.modes),
  };
}

function cursorOf({ buffer, cols }, hidden) {
  const { cursorX, cursorY } = buffer.active;
  // After the last cell of a row the cursor is drawn on that cell until another character comes.
  return { row: cursorY, column: Math.min(cursorX, cols - 1), hidden };
}

function modesOf(modes) {
  return {
    bracketedPaste: modes.bracketedPasteMode,
    applicationCursorKeys: modes.applicationCursorKeysMode,
    mouse: modes.mouseTrackingMode !== 'none',
    focusReports: modes.sendFocusMode,
    synchronizedOutput: modes.synchronizedOutputMode,
  };
}

function visible({ buffer, rows }) {
  const { active } = buffer;
  return Array.from({ length: rows }, (_, row) => active.getLine(active.baseY + row));
}

/** Tells whether the cursor is hidden, which the emulator keeps to itself: it is shown after every reset. */
function hiddenCursorOf(parser) {
  let hidden = false;
  // Each handler returns false, so that the emulator's own comes after it.
  const set = (value) => (parameters) => {
    if (parameters.includes(25)) hidden = value;
    return false;
  };
  const shown = () => {
    hidden = false;
    return false;
  };
  parser.registerCsiHandler({ prefix: '?', final: 'l' }, set(true));
  parser.registerCsiHandler({ prefix: '?', final: 'h' }, set(false));
  parser.registerCsiHandler({ intermediates: '!', final: 'p' }, shown);
  parser.registerEscHandler({ final: 'c' }, shown);
  return () => hidden;
}

const widths = new Map();

function widthOf(codePoint) {
  if (codePoint >= 0x20 && codePoint < 0x7f) return 1;
  if (!widths.has(codePoint)) widths.set(codePoint, stringWidth(String.fromCodePoint(codePoint)));
  return widths.get(codePoint);
}

/**
 * Today's widths in place of the emulator's, for which emoji are narrow. Each code point is measured by itself, as
 * most terminals do: an emoji that is joined from several takes the columns of all of them.
 */
const measured = {
  version: 'measured',
  wcwidth: widthOf,
  charProperties(codePoint, preceding) {
    const width = widthOf(codePoint);
    const widthBefore = (preceding >> 1) & 3;
    const joins = width === 0 && widthBefore > 0;
    return ((joins ? widthBefore : width) << 1) | Number(joins);
  },
};

function runsOf(line, columns) {
  const runs = [];
  for (let column = 0; column < columns; column += 1) {
    const cell = line.getCell(column);
    // The second cell of a wide character holds nothing of its own.
    if (cell.getWidth() > 0) append(runs, column, cell);
  }
  return withoutBlankEnd(runs);
}

function append(runs, column, cell) {
  const style = styleOf(cell);
  const last = runs.at(-1);
  const run = last && isSame(last, style) ? last : { text: '', column, width: 0, ...style };
  run.text += cell.getChars() || ' ';
  run.width += cell.getWidth();
  if (run !== last) runs.push(run);
}

function styleOf(cell) {
  return {
    bold: cell.isBold() !== 0,
    dim: cell.isDim() !== 0,
    italic: cell.isItalic() !== 0,
    underline: cell.isUnderline() !== 0,
    inverse: cell.isInverse() !== 0,
    colour: cell.isFgPalette() ? cell.getFgColor() : undefined,
    background: cell.isBgPalette() ? cell.getBgColor() : undefined,
  };
}

const isSame = (run, style) => Object.entries(style).every(([name, value]) => run[name] === value);

/** Cuts the blanks at the end of a row that nobody sees. */
function withoutBlankEnd(runs) {
  const last = runs.at(-1);
  if (!last || last.inverse || last.underline || last.background !== undefined) return runs;
  const text = last.text.replace(/ +$/, '');
  const width = last.width - (last.text.length - text.length);
  return text === '' ? withoutBlankEnd(runs.slice(0, -1)) : [...runs.slice(0, -1), { ...last, text, width }];
}
