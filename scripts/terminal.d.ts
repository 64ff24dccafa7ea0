/** What a terminal starts with. */
export interface TerminalSetting {
  /** The program, by its path or a name on the PATH. */
  command: string;
  args?: readonly string[];
  /** Working folder; the present one where it is left out. */
  cwd?: string;
  /** The whole environment, not an addition; that of this process where it is left out. */
  env?: Readonly<Record<string, string | undefined>>;
  /** 80 where it is left out. */
  columns?: number;
  /** 24 where it is left out. */
  rows?: number;
}

/** Neighbouring characters of a row in one style. */
export interface Run {
  text: string;
  /** Where it starts, from 0; wide characters take two. */
  column: number;
  /** How many columns it takes. */
  width: number;
  bold: boolean;
  dim: boolean;
  italic: boolean;
  underline: boolean;
  inverse: boolean;
  /** Index in the palette: 0 to 15 are the named colours; undefined: the terminal’s own, or none of the palette. */
  colour: number | undefined;
  background: number | undefined;
}

/** How a process ended, as Node tells it: one of the two is null. */
export interface Exit {
  code: number | null;
  signal: NodeJS.Signals | null;
}

/** How long to wait, in milliseconds; 10000 where it is left out. */
export interface Patience {
  timeout?: number;
}

/** Whether the screen is as one waits for. */
export type Predicate = (terminal: Terminal) => boolean;

/** A program in a pseudo-terminal, and the screen it has drawn. */
export interface Terminal {
  readonly pid: number;
  /** Writes text as it stands. */
  type(text: string): void;
  /**
   * Presses keys one after the other: `up`, `down`, `left`, `right`, `home`, `end`, `page-up`, `page-down`,
   * `insert`, `delete`, `backspace`, `enter`, `tab`, `escape`, `space`, each arrow and `home`, `end`, `tab` with
   * `shift-`, arrows, `home`, `end` with `ctrl-` or `alt-`, `ctrl-` with a letter, `alt-` with a character, `enter`
   * or `backspace`; or a single character. Throws where there is no such key.
   */
  press(...keys: string[]): void;
  /** Pastes as terminals do: line ends become carriage returns; in brackets where the program has asked for them. */
  paste(text: string): void;
  /** The rows of the visible screen without the blanks at their ends. */
  screen(): string[];
  /** The visible screen as text without the empty rows at its end. */
  text(): string;
  /** The rows of the visible screen in runs of one style, without the blanks at their ends. */
  cells(): Run[][];
  /** Where the cursor stands, counted from 0, and whether the program has hidden it. */
  cursor(): { row: number; column: number; hidden: boolean };
  size(): { columns: number; rows: number };
  /** Whether the program has switched to the alternate screen. */
  isAlternate(): boolean;
  modes(): {
    bracketedPaste: boolean;
    applicationCursorKeys: boolean;
    mouse: boolean;
    focusReports: boolean;
    /** Whether a frame is being drawn that no terminal shows yet (DECSET 2026). */
    synchronizedOutput: boolean;
  };
  /** Everything the program has written so far. */
  output(): string;
  /** Waits until the visible screen, its rows joined by line breaks, has the text. Rejects at the end of the program. */
  waitFor(wanted: string | RegExp, patience?: Patience): Promise<void>;
  /** Waits until the predicate holds, asked now and after every piece of output. Rejects at the end of the program. */
  until(predicate: Predicate, patience?: Patience): Promise<void>;
  /** Waits until nothing has been written for `quiet` milliseconds (40), or the program has ended. */
  settled(patience?: Patience & { quiet?: number }): Promise<void>;
  /**
   * Milliseconds from the call of `action` to the arrival of the output that makes the predicate hold. What the
   * emulator needs to draw it is not counted. Rejects where the predicate holds before the action.
   */
  timeOf(action: () => void, predicate: Predicate, patience?: Patience): Promise<number>;
  /** Changes the size of the window; the program gets SIGWINCH. */
  resize(columns: number, rows: number): void;
  /** Sends a signal to the process itself; nothing happens where it has ended. */
  kill(signal: NodeJS.Signals): void;
  /**
   * Closes the window: input ends, writing fails, the system sends SIGHUP. Throws while a terminal that was opened
   * later is open, since its process would keep this one’s window from closing.
   */
  hangUp(): void;
  /** How the process ended, when all that it had written is on the screen. */
  readonly exited: Promise<Exit>;
  /** Ends what still runs, and waits for its end. */
  close(): Promise<void>;
}

/** Starts a program in a pseudo-terminal of its own. */
export function openTerminal(setting: TerminalSetting): Terminal;
