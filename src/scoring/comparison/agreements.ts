import type { Assessment } from '../../model/assessment.js';
import { questionsOf } from '../../model/checkedQuestionnaire.js';
import type { AgreementChange } from '../../model/comparison.js';
import type { Agreement } from '../../model/response.js';
import { ends } from './ends.js';
import { namesAt } from './lineage.js';

/** The question of an agreement: as the last questionnaire calls it, or as the first that has it where it is gone. */
interface Subject {
  id: string;
  isGone: boolean;
  /** The moment at which it was first agreed. */
  since: number;
}

/** The actions that were agreed at any moment, and what they came to. */
export function agreementChanges(assessments: readonly Assessment[]): AgreementChange[] {
  const names = namesAt(assessments);
  return subjectsOf(assessments, names).map((subject): AgreementChange => {
    const { id, isGone, since } = subject;
    const called = (at: number): string | undefined => (isGone ? id : names[at]?.(id));
    const standings = assessments.map((assessment, at) => standing(assessment, called(at)));
    const agreed = (upTo: number) =>
      standings.slice(0, upTo + 1).findLast(({ agreement }) => agreement)?.agreement;
    const isDone = (at: number): boolean =>
      standings[at]?.hasReached === true || agreed(at)?.status === 'done';
    const last = standings.length - 1;
    const done = since === 0 && isDone(0) ? 'done-before' : 'done';
    return {
      question: id,
      owner: agreed(last)?.owner ?? null,
      due: agreed(last)?.due ?? null,
      since,
      state: isGone ? 'dropped' : isDone(last) ? done : 'open',
      scores: standings.map(({ score }) => score),
    };
  });
}

/** What was agreed on, in the order of the moments; at each the most urgent first. */
function subjectsOf(
  assessments: readonly Assessment[],
  names: readonly ((id: string) => string | undefined)[],
): Subject[] {
  const [, last] = ends(assessments);
  const now = questionsOf(last.questionnaire.definition).map(({ id }) => id);
  const found = new Map<string, Subject>();
  for (const [since, assessment] of assessments.entries()) {
    const urgent = assessment.actions.map(({ question }) => question);
    const agreed = agreementsIn(assessment);
    const ordered = urgent.filter((id) => agreed.has(id));
    for (const was of new Set([...ordered, ...agreed.keys()])) {
      const is = now.find((id) => names[since]?.(id) === was);
      const id = is ?? was;
      if (!found.has(id)) found.set(id, { id, isGone: is === undefined, since });
    }
  }
  return [...found.values()];
}

/** All that was agreed; of assessments that were saved before they held all of it, what there was to do. */
function agreementsIn({ agreements, actions }: Assessment): ReadonlyMap<string, Agreement> {
  if (agreements) return new Map(Object.entries(agreements));
  return new Map(actions.flatMap(({ question, agreed }) => (agreed ? [[question, agreed] as const] : [])));
}

interface AgreedStanding {
  score: number | null;
  agreement: Agreement | undefined;
  /** Whether its question has reached the target: it is scored, and its action is no longer to be done. */
  hasReached: boolean;
}

function standing(assessment: Assessment, id: string | undefined): AgreedStanding {
  if (id === undefined) return { score: null, agreement: undefined, hasReached: false };
  const { questions, actions, questionnaire } = assessment;
  const score = questions.find((each) => each.id === id)?.score ?? null;
  const hasAction = questionsOf(questionnaire.definition).some((each) => each.id === id && each.action);
  const isToDo = actions.some(({ question }) => question === id);
  return {
    score,
    agreement: agreementsIn(assessment).get(id),
    hasReached: score !== null && hasAction && !isToDo,
  };
}
