import { seeded } from '../../shipped/answers.js';

/** Chance that can be repeated. */
export interface Dice {
  /** A whole number, both bounds included. */
  whole(from: number, to: number): number;
  /** Whether something of that probability happens. */
  chance(probability: number): boolean;
  one<T>(of: readonly T[]): T;
  /** One of some, the ones with more weight more often. */
  weighted<T>(of: readonly (readonly [weight: number, one: T])[]): T;
  /** Words as a person types them, with signs that mean something in YAML. */
  words(): string;
}

const words = [
  'Protokoll',
  'vom 3. Mai',
  'Beschluss: ja',
  '„Zitat“',
  '# 12',
  'größer',
  "Mayers' Liste",
  '{offen}',
  'a & b',
  '100 %',
  '日本',
  'naïve',
  '\\n',
  '"x"',
  '- Punkt',
  'null',
];

/** Dice of a seed. */
export function diceOf(seed: number): Dice {
  const random = seeded(seed);
  const whole = (from: number, to: number) => from + Math.floor(random() * (to - from + 1));
  const one = <T>(of: readonly T[]): T => of[whole(0, of.length - 1)] as T;
  return {
    whole,
    one,
    chance: (probability) => random() < probability,
    weighted(of) {
      let left = random() * of.reduce((sum, [weight]) => sum + weight, 0);
      const found = of.find(([weight]) => {
        left -= weight;
        return left < 0;
      });
      return (found ?? (of[0] as (typeof of)[0]))[1];
    },
    // The first word has letters, so that it counts as evidence and is no command.
    words: () => ['Beleg', ...Array.from({ length: whole(0, 3) }, () => one(words))].join(' '),
  };
}
