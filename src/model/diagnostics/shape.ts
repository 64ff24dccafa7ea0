/** What a value is, or has to be. `text` is a map of languages. */
export type ValueKind =
  | 'text'
  | 'string'
  | 'number'
  | 'integer'
  | 'boolean'
  | 'list'
  | 'map'
  | 'nothing'
  | 'infinite';

/** The way in which a word has to be written. */
export type Format =
  | 'question-id'
  | 'id'
  | 'questionnaire-id'
  | 'version'
  | 'colour'
  | 'date'
  | 'url'
  | 'option-value'
  | 'other';

/** Problems of the shape of data: keys, types, formats and bounds. */
export interface ShapeProblems {
  /** `types` are the question types that know the key. */
  'unknown-key': { key: string; nearest: string | null; allowed: string[]; types: string[] };
  'missing-key': { key: string; allowed: string[] };
  'wrong-type': { expected: ValueKind[]; found: ValueKind; written: string | null };
  'not-allowed-value': { value: string; allowed: string[]; nearest: string | null };
  'bad-format': { value: string; format: Format };
  'out-of-bounds': {
    of: 'number' | 'string' | 'list';
    least: number | null;
    most: number | null;
    exclusive: boolean;
  };
  'empty-text': Record<string, never>;
}
