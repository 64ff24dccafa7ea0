import { questionsOf } from '../model/checkedQuestionnaire.js';
import type { Questionnaire } from '../model/questionnaire.js';
import type { Answer, Response } from '../model/response.js';

/** A response in little room: its answers by the place of their questions. */
type Packed = Omit<Response, 'answers'> & { answers: readonly (Answer | undefined)[] };

/** The responses of a batch by group, until all are known: in little room, since there may be a million of them. */
export interface Groups {
  add(response: Response, definition: Questionnaire): void;
  /** Every group with its responses, in the order of the groups' names, whatever that of the rows was. */
  each(visit: (group: string, responses: Response[]) => void): void;
}

/** Collects responses by the group that their respondents name. */
export function groupsOf(): Groups {
  const groups = new Map<string, Packed[]>();
  let ids: string[] | undefined;
  return {
    add(response, definition) {
      ids ??= questionsOf(definition).map(({ id }) => id);
      const group = response.respondent.group ?? '';
      const answers = ids.map((id) => response.answers.get(id));
      const packed = { ...response, answers };
      const known = groups.get(group);
      if (known) known.push(packed);
      else groups.set(group, [packed]);
    },
    each(visit) {
      for (const group of [...groups.keys()].sort()) {
        const packed = groups.get(group) ?? [];
        groups.delete(group);
        visit(
          group,
          packed.map((response) => unpacked(response, ids ?? [])),
        );
      }
    },
  };
}

function unpacked(response: Packed, ids: readonly string[]): Response {
  const answers = new Map<string, Answer>();
  response.answers.forEach((answer, at) => {
    if (answer) answers.set(ids[at] ?? '', answer);
  });
  return { ...response, answers };
}
