import { questionsOf } from '../model/checkedQuestionnaire.js';
import { offersOptions, optionsOf } from '../model/options.js';
import type { OptionValue } from '../model/primitives.js';
import type { Option } from '../model/question.js';
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
    tagOf: (question, value) => options[question]?.get(value)?.tag ?? '',
    isOpen: (question, value) => options[question]?.get(value)?.open === true,
  };
}
