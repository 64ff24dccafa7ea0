import type { InterviewWords } from '../../locales/interview.js';
import type { Head } from '../session/session.js';
import { inline } from './written.js';

/** What the head of a new answers file says. */
export interface NewFile {
  head: Head;
  /** The questionnaire's id, or its path beside the file. */
  questionnaire: string;
  version: string;
  title: string;
  commands: { resume: string; report: string };
}

/** An answers file without answers: what it is and how to go on as comments, then its head. */
export function newFile(
  { head, questionnaire, version, title, commands }: NewFile,
  words: InterviewWords,
): string {
  const { respondent, organization, language, date } = head;
  const data: [string, unknown][] = [
    ['questionnaire', questionnaire],
    ['version', version],
    ['language', language],
    ['organization', organization],
    ['respondent', Object.keys(respondent).length > 0 ? respondent : undefined],
    ['date', date],
  ];
  const comments = [
    words.file.title(title),
    words.file.resume(commands.resume),
    words.file.report(commands.report),
  ];
  return [
    ...comments.map((line) => `# ${line.replaceAll('\n', ' ')}`),
    ...data.filter(([, value]) => value !== undefined).map(([key, value]) => `${key}: ${inline(value)}`),
    'answers:',
    '',
  ].join('\n');
}
