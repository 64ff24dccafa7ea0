import { questionsOf } from '../../model/checkedQuestionnaire.js';
import type { Text } from '../../model/text.js';
import { type Block, type Column, figures, heading, table, words } from './block.js';
import { type Inline, soft } from './inline.js';
import type { Sheet } from './sheet.js';

/** What the result is made of, with the ids that requirements and expressions name. */
export function appendix(sheet: Sheet): Block[] {
  const { definition, words: says } = sheet;
  return [
    { kind: 'heading', level: 2, id: 'appendix', number: '', text: says.sheet.appendix },
    ...bands(sheet),
    ...named(sheet, 'milestones', says.sheet.milestones, definition.milestones),
    ...named(sheet, 'warnings', says.sheet.warnings, definition.warnings),
    ...gates(sheet),
  ];
}

function part(id: string, title: string, columns: readonly Column[], rows: readonly Inline[][]): Block[] {
  return rows.length > 0 ? [heading(`appendix-${id}`, title), table(columns, rows)] : [];
}

function bands({ definition, numbers, say, words: { sheet: says } }: Sheet): Block[] {
  return part(
    'bands',
    says.bands,
    [words(says.id), words(says.name), figures(says.from)],
    definition.verdict.bands.map(({ id, title, from }) => [id, say(title), numbers.points(from)]),
  );
}

function named(
  { say, words: { sheet: says } }: Sheet,
  id: string,
  title: string,
  parts: readonly { id: string; title: Text }[] = [],
): Block[] {
  const rows = parts.map((each) => [each.id, say(each.title)]);
  return part(id, title, [words(says.id), words(says.name)], rows);
}

/** The least points of each gate before each milestone, and whether it is a knock-out criterion. */
function gates({ definition, numbers, say, words: says }: Sheet): Block[] {
  const { milestones = [] } = definition;
  const none = soft(says.sheet.none);
  const rows = questionsOf(definition).flatMap(({ id, title, gate }): Inline[][] => {
    if (!gate) return [];
    const minima = milestones.map((milestone): Inline => {
      const minimum = gate[milestone.id];
      return typeof minimum === 'number' ? numbers.points(minimum) : none;
    });
    const name: Inline = gate.knockout ? [say(title), ' ', soft(`(${says.common.knockout})`)] : say(title);
    return [[id, name, ...minima]];
  });
  const columns = milestones.map(({ title }) => figures(say(title)));
  return part('gates', says.sheet.gates, [words(says.sheet.id), words(says.sheet.name), ...columns], rows);
}
