import type { FileProblems, JsonReason, ReferenceDefect, YamlReason } from '../../model/diagnostics/files.js';
import type { Sentences } from '../sentences.js';
import { shape } from './shape.js';

const yaml: Record<YamlReason, (detail: string) => { message: string; hint: string }> = {
  alias: (detail) => ({
    message: `The alias ${detail ? `“*${detail.replace(/^.*: /, '')}” ` : ''}leads nowhere.`,
    hint: 'Define the anchor (&name) before it, or write the value out. A text that starts with * needs quotes.',
  }),
  directive: () => ({ message: 'This % directive cannot be read.', hint: 'Remove the line.' }),
  escape: () => ({
    message: 'There is no such \\ sequence in double quotes.',
    hint: 'Double the backslash (\\\\), or use single quotes.',
  }),
  indentation: () => ({
    message: 'The indentation does not fit.',
    hint: 'Indent keys of the same level alike, with spaces.',
  }),
  tab: () => ({ message: 'A tab is used for indentation.', hint: 'Indent with spaces.' }),
  'scalar-start': () => ({
    message: 'A text without quotes cannot start with this character.',
    hint: 'Put the text in quotes.',
  }),
  'nested-mapping': () => ({
    message: 'A new map starts in the middle of a line here.',
    hint: 'Put a text that contains “: ” in quotes, or else start a new line.',
  }),
  'missing-character': () => ({
    message: 'A closing character is missing here: a quote, a bracket or a comma.',
    hint: 'Check where the text or list ends.',
  }),
  'multiline-key': () => ({
    message: 'A key reaches beyond the end of its line.',
    hint: 'Is a colon missing, or does a text need quotes?',
  }),
  'key-not-text': () => ({
    message: 'A key has to be a plain text.',
    hint: 'Put a text that starts with [ or { in quotes.',
  }),
  documents: () => ({
    message: 'The file holds more than one YAML document.',
    hint: 'Make a file for each, or write several responses as a list.',
  }),
  tag: () => ({ message: 'The type tag with ! is not observed.', hint: 'Remove the tag.' }),
  token: () => ({
    message: 'This cannot stand here.',
    hint: 'Check indentation, brackets and quotes; put texts with special characters in quotes.',
  }),
  other: (detail) => ({ message: `The YAML cannot be read: ${detail}`, hint: 'Check the line.' }),
};

const json: Record<JsonReason, string> = {
  value: 'A value is missing here.',
  key: 'A key in double quotes is missing here.',
  colon: 'A colon is missing here.',
  separator: 'A comma or the closing bracket is missing here.',
  string: 'The quoted text cannot be read.',
  number: 'The number cannot be read.',
  end: 'It ends before everything is closed.',
  excess: 'Something follows after its end.',
};

const inconsistent: Record<
  FileProblems['assessment-inconsistent']['reason'],
  (field: string, id: string) => string
> = {
  unknown: (field, id) => `“${id}” in ${field} does not occur there in the assessment’s questionnaire.`,
  missing: (field, id) => `“${id}” is missing in ${field}, but the assessment’s questionnaire has it.`,
  twice: (field, id) => `“${id}” stands in ${field} a second time.`,
  other: (_field, id) => `The assessment names the questionnaire “${id}”, but holds another one.`,
};

/** Why a file cannot be written, in words; other codes of the system stand for themselves. */
const reasons = new Map<string, string>(
  Object.entries({
    EACCES: 'no permission',
    EPERM: 'no permission',
    EROFS: 'read-only',
    ENOENT: 'the folder does not exist',
    ENOTDIR: 'the folder does not exist',
  }),
);

const defects: Record<ReferenceDefect, string> = {
  zip: 'It is no .docx or .dotx file, or it is encrypted.',
  word: 'It holds no Word document with styles.',
  strict: 'It is saved in the strict form of Office Open XML.',
  damaged: 'It is damaged.',
  size: 'A part of it is unusually large.',
};

export const files: Sentences<FileProblems> = {
  ...shape,
  'file-missing': ({ path }) => ({
    message: `There is no file “${path}”.`,
    hint: 'Check path and spelling.',
  }),
  'file-unreadable': ({ path, reason }) => ({
    message: `The file “${path}” cannot be read (${reason}).`,
    hint: 'Check its permissions.',
  }),
  'file-is-directory': ({ path }) => ({
    message: `“${path}” is a directory, but a file is needed.`,
    hint: 'Name a file in it.',
  }),
  'file-empty': ({ path }) => ({
    message: `The file “${path}” is empty.`,
    hint: 'readiness questionnaire template writes an empty answers file.',
  }),
  'file-too-large': ({ path, megabytes }) => ({
    message: `The file “${path}” is larger than ${megabytes} MB.`,
    hint: 'Is it the right file? Otherwise split it.',
  }),
  'file-unwritable': ({ path, reason }) => ({
    message: `The file “${path}” cannot be written: ${reasons.get(reason) ?? reason}.`,
    hint: 'Check folder and permissions, or name another place.',
  }),
  'file-not-utf8': ({ encoding }) => ({
    message: `The file is ${encoding === 'utf-16' ? 'saved as UTF-16' : 'not saved as UTF-8'}.`,
    hint: 'Save it as UTF-8 in an editor.',
  }),
  'disk-full': ({ path }) => ({
    message: `“${path}” could not be written: the disk is full.`,
    hint: 'Make room, or name another place.',
  }),
  'yaml-syntax': ({ reason, detail }) => yaml[reason](detail),
  'yaml-too-deep': ({ limit }) => ({
    message: `This is nested deeper than ${limit} levels.`,
    hint: 'No file of this kind needs that; check the brackets.',
  }),
  'yaml-aliases': ({ limit }) => ({
    message: `Aliases (*name) multiply the content to more than ${limit} parts.`,
    hint: 'Write the values out.',
  }),
  'json-syntax': ({ reason, found }) => ({
    message: `The JSON cannot be read. ${json[reason]}`,
    ...(found && { hint: `Found: ${found}` }),
  }),
  'duplicate-key': ({ key, line }) => ({
    message: `The key “${key}” stands here a second time.`,
    hint: `It is already in line ${line}; remove one of them.`,
  }),
  'more-problems': ({ count }) => ({
    message: count === 1 ? 'One more problem is not shown.' : `${count} more problems are not shown.`,
    hint: 'Mend those shown first.',
  }),
  'reference-doc': ({ path, reason }) => ({
    message: `“${path}” does not serve as a Word template. ${defects[reason]}`,
    hint: 'Open it in Word or LibreOffice and save it as .docx or .dotx without a password.',
  }),
  'assessment-version': ({ found, known }) => ({
    message: `The assessment has schemaVersion ${found}; ${known} can be read.`,
    hint: 'Open it with the version of readiness that fits, or make it again from the answers.',
  }),
  'assessment-inconsistent': ({ field, id, reason }) => ({
    message: inconsistent[reason](field, id),
    hint: 'Make the assessment again from the answers.',
  }),
};
