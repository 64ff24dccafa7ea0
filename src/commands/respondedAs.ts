import type { Response } from '../model/response.js';
import type { InputFile } from './inputFile.js';

/** A response with the role and group that the project file gives to those who do not say it. */
export function respondedAs(
  response: Response,
  { role, group }: Pick<InputFile, 'role' | 'group'> = {},
): Response {
  if (role === undefined && group === undefined) return response;
  const respondent = { ...(role && { role }), ...(group && { group }), ...response.respondent };
  return { ...response, respondent };
}
