import type { Finding, Path } from '../model/diagnostics/diagnostic.js';
import { isPath } from '../model/isPath.js';
import { nearest } from '../model/nearest.js';
import { remarkKeys } from '../model/remarkKeys.js';
import type { Answer, AnswersFile } from '../model/response.js';
import type { AnswerSheet } from './answerSheet.js';

/** What a response says besides its answers. */
export type HeadData = Omit<AnswersFile, 'answers'>;

/** Everything that is wrong with a response beyond its shape and its single answers. */
export function checkHead(
  sheet: AnswerSheet,
  head: HeadData,
  answers: ReadonlyMap<string, Answer>,
): Finding[] {
  const { definition } = sheet;
  return [
    ...checkVersion(head.version, definition.version),
    ...checkName(head.questionnaire, definition.id),
    ...checkRemarks(Object.keys(head.remarks ?? {}), remarkKeys(definition)),
    ...Object.keys(head.actions ?? {}).flatMap((id) => checkAgreement(sheet, id)),
    ...tooManyVotes(head.respondent?.people, answers),
  ];
}

/** An id that names another questionnaire; a path is for those to judge who can follow it. */
function checkName(named: string | undefined, expected: string): Finding[] {
  if (named === undefined || isPath(named) || named === expected) return [];
  const args = { named, expected };
  return [{ code: 'questionnaire-mismatch', args, level: 'error', path: ['questionnaire'] }];
}

function checkRemarks(keys: readonly string[], known: string[]): Finding[] {
  return keys
    .filter((key) => !known.includes(key))
    .map((key) => {
      const args = { key, nearest: nearest(key, known), known };
      return { code: 'remark-unknown', args, level: 'error', path: ['remarks', key], at: 'key' };
    });
}

function checkAgreement(sheet: AnswerSheet, id: string): Finding[] {
  const found = sheet.questions.get(id);
  const path = ['actions', id];
  if (!found) return [unknownQuestion(sheet, id, path)];
  if (found.question.action) return [];
  return [{ code: 'agreement-without-action', args: { id }, level: 'advice', path, at: 'key' }];
}

function tooManyVotes(people: number | undefined, answers: ReadonlyMap<string, Answer>): Finding[] {
  if (people === undefined) return [];
  return [...answers].flatMap(([id, { given }]) => {
    if (given.kind !== 'votes') return [];
    const votes = given.votes.reduce((sum, { count }) => sum + count, 0);
    if (votes <= people) return [];
    const args = { votes, people };
    return [{ code: 'votes-exceed-people', args, level: 'error', path: ['answers', id, 'votes'], at: 'key' }];
  });
}

function checkVersion(answered: string | undefined, current: string): Finding[] {
  if (answered === undefined) return [];
  const path = ['version'];
  const [major, minor = '0'] = /^\d+(\.\d+){0,2}$/.test(answered) ? answered.split('.') : [];
  if (major === undefined) {
    return [{ code: 'bad-format', args: { value: answered, format: 'version' }, level: 'error', path }];
  }
  const [currentMajor, currentMinor] = current.split('.');
  const args = { answered, current };
  if (Number(major) !== Number(currentMajor)) return [{ code: 'version-major', args, level: 'error', path }];
  if (Number(minor) === Number(currentMinor)) return [];
  return [{ code: 'version-minor', args, level: 'advice', path }];
}

/** An id that is none of a question; `near`: look for the nearest one, which takes time. */
export function unknownQuestion({ questions }: AnswerSheet, id: string, path: Path, near = true): Finding {
  const args = { id, nearest: near ? nearest(id, questions.keys()) : null };
  return { code: 'answer-unknown-question', args, level: 'error', path, at: 'key' };
}
