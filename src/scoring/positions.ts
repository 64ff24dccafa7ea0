import { questionsOf } from '../model/checkedQuestionnaire.js';
import { offersOptions, optionsOf } from '../model/options.js';
import type { OptionValue } from '../model/primitives.js';
import type { Option, Question } from '../model/question.js';
import type { Questionnaire } from '../model/questionnaire.js';
import type { Positions } from './evaluate.js';

/** Where the names of a questionnaire stand, and what its options are tagged. */
export function positionsOf(definition: Questionnaire): Positions {
  const questions = questionsOf(definition);
  const finder = (list: readonly { id: string }[] | undefined): ((id: string) => number) => {
    const positions = new Map((list ?? []).map(({ id }, position) => [id, position]));
    return (id) => positions.get(id) ?? -1;
  };
  const options = questions.map((question): Map<OptionValue, Option> => {
    const list = offersOptions(question) ? optionsOf(definition, question) : [];
    return new Map(list.map((option) => [option.value, option]));
  });
  const kinds = questions.map((question, at) => kindOf(question, [...(options[at]?.keys() ?? [])]));
  const track = finder(definition.tracks);
  const sectionTracks = definition.sections.map((section) =>
    section.track === undefined ? -1 : track(section.track),
  );
  return {
    question: finder(questions),
    section: finder(definition.sections),
    track,
    phase: finder(definition.phases),
    warning: finder(definition.warnings),
    milestone: finder(definition.milestones),
    sectionsOf: (at) => sectionTracks.flatMap((of, section) => (of === at ? [section] : [])),
    kindOf: (question) => kinds[question] ?? 'number',
    tagOf: (question, value) => options[question]?.get(value)?.tag ?? '',
    isOpen: (question, value) => options[question]?.get(value)?.open === true,
  };
}

function kindOf({ type }: Question, options: readonly OptionValue[]): 'number' | 'word' | 'list' {
  if (type === 'multi') return 'list';
  if (type === 'text') return 'word';
  // The options of one question are all of one kind, by a rule.
  return type === 'choice' && options.some((value) => typeof value === 'string') ? 'word' : 'number';
}
