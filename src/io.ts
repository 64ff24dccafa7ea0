/** An output file that was opened before the work started: nothing is seen of it until it is written whole. */
export interface Output {
  /** Puts the content in place at once; throws `Unusable` when it cannot. */
  write(content: string | Uint8Array): void | Promise<void>;
}

/** How far a long work is. */
export interface ProgressState {
  rows: number;
  /** Rows in a second. */
  rate: number;
  /** How many are likely left, where that can be told. */
  seconds?: number;
}

/** Says how far a long work is, where somebody looks. */
export interface Progress {
  /** So many rows and bytes are done. */
  update(rows: number, bytes: number): void;
  stop(): void;
}

/** A result that is written piece by piece; nothing of it is seen until it is finished. */
export interface Spool {
  write(piece: string | Uint8Array): void;
  /** Puts it in place, or sends it to its stream. */
  finish(): Promise<void>;
  /** Takes it back; after `finish` it does nothing. */
  discard(): void;
}

/** Somebody who works beside the program on plain data: requests are answered in their order. */
export interface Helper {
  /** Buffers that are `moved` go with the request and are none any more here. */
  ask(request: unknown, moved?: ArrayBuffer[]): Promise<unknown>;
}

/** Helpers that were called for one work. */
export interface Crew {
  helpers: readonly Helper[];
  dismiss(): Promise<void>;
}

/** All that the program touches of the world. Tests build one of their own. */
export interface Io {
  /** The result. */
  stdout: Stream;
  /** Prompts, progress and diagnostics. */
  stderr: Stream;
  stdin: Input;
  /** Standard input and standard error where both are a terminal that can be painted on. */
  terminal: Terminal | undefined;
  files: Files;
  /** Today in the local calendar, YYYY-MM-DD. */
  today(): string;
  /** Says on a terminal how far a work on so many bytes is; nothing elsewhere. */
  progress(bytes: number | undefined, say: (state: ProgressState) => string): Progress;
  /** Calls helpers for a work on so many bytes, one for each other processor; undefined where it is not worth it, or there are none. */
  crew(bytes: number): Promise<Crew | undefined>;
  /** Environment variables. */
  env: Readonly<Record<string, string | undefined>>;
  /** The SHA-256 of a text, in hexadecimal. */
  sha256(text: string): string;
  /**
   * Registers what is done at once when a signal ends the program, and what that wants to be said on standard error;
   * undefined: nothing. The latest registration counts; the function that is returned takes it back.
   */
  onInterrupt(say: () => string | undefined): () => void;
}

/** A terminal to read keys from and to paint on, for the library that does both. */
export interface Terminal {
  input: NodeJS.ReadStream;
  output: NodeJS.WriteStream;
  /** Milliseconds since any moment: how fast keys follow each other tells held ones from others. */
  now(): number;
}

/** Where text is written. */
export interface Stream {
  write(text: string): void;
  /** Writes bytes; resolves when there is room for more. */
  send(bytes: Uint8Array): Promise<void>;
  isTerminal: boolean;
  /** Characters in a line; undefined where it is no terminal. */
  columns: number | undefined;
}

/** Standard input. */
export interface Input {
  isTerminal: boolean;
  /** All of it, or its beginning where it is larger than `readAtMost`. */
  read(): Promise<Uint8Array>;
  /** Line by line as they come; ends with the input. All lines that are pasted into a terminal at once are one text. */
  lines(): AsyncIterable<string>;
  /** Piece by piece; each is good until the next one is asked for. */
  pieces(): AsyncIterator<Uint8Array>;
}

/** More than any answers file holds: a file or device without end is read whole only so far. */
export const readAtMost = 64 * 2 ** 20;

/** The file system, as far as the program needs it. Failures are thrown as `Unusable`. */
export interface Files {
  /** A whole file; of one larger than `readAtMost`, its beginning. */
  read(path: string): Uint8Array;
  /** A file in pieces, each good until the next one is asked for; throws where it changes meanwhile. */
  pieces(path: string): AsyncIterator<Uint8Array>;
  /** Begins a result that is written in pieces, to the file of a path or to a stream. */
  spool(target: string | Pick<Stream, 'send'>): Spool;
  /** Adds a text to the end of a file, which is made where it does not exist. */
  append(path: string, text: string): void;
  /** Makes a folder, and those above it. */
  makeFolder(path: string): void;
  /** The path of a file in a folder. */
  inside(folder: string, name: string): string;
  exists(path: string): boolean;
  /** The size of a file in bytes; undefined where it is none that has one. */
  size(path: string): number | undefined;
  /** When a file was last changed, as a number that is larger the later it was; 0 where it does not exist. */
  modified(path: string): number;
  /** The names in a folder. */
  list(folder: string): string[];
  /** Checks that a file can be written, before the work; `write` then replaces it atomically. */
  prepare(path: string): Output;
  /**
   * Holds a file for this process alone until the function that is returned gives it back, at the latest when the
   * process ends; throws `Unusable` where another process holds it.
   */
  lock(path: string): () => void;
  /** A path beside a file: `beside('a/b.yaml', 'c.yaml')` is `a/c.yaml`. */
  beside(file: string, relative: string): string;
  /** Whether two paths lead to the same file. */
  isSame(one: string, other: string): boolean;
  /** The last part of a path. */
  basename(path: string): string;
  /** What ships with the program: `questionnaires/<id>.yaml`, `questionnaires/<id>.json` (checked), `questionnaires/examples/…`. */
  shipped(name: string): Uint8Array | undefined;
  /** The ids of the questionnaires that ship. */
  shippedQuestionnaires(): string[];
}
