/** What is known of a format before what writes it is loaded. */
export interface FormatEntry {
  /** How the names of its files end, without the dot. */
  extension: string;
  /** Whether it is no text, which a terminal cannot show. */
  isBinary?: boolean;
}

/** The formats of one kind of document. */
export interface Formats<Name extends string> {
  /** In the order in which help lists them. */
  names: readonly Name[];
  /** The one whose files end like this one; undefined where none does, or where there is no file. */
  of(path: string | undefined): Name | undefined;
  isBinary(name: Name): boolean;
}

/** The formats of a registry. */
export function formatsIn<Name extends string>(registry: Readonly<Record<Name, FormatEntry>>): Formats<Name> {
  const names = Object.keys(registry) as Name[];
  return {
    names,
    of(path) {
      const lower = path?.toLowerCase() ?? '';
      return names.find((name) => lower.endsWith(`.${registry[name].extension}`));
    },
    isBinary: (name) => registry[name].isBinary === true,
  };
}
