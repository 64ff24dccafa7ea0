import type { UsageProblems } from '../../model/diagnostics/usage.js';
import type { Sentences } from '../sentences.js';
import { alternatives, meant } from './words.js';

const help = '--help shows all options with examples.';
const audiences: Record<string, string> = {
  leadership: 'leadership',
  staff: 'staff',
  projectLead: 'the project lead',
  it: 'IT',
  worksCouncil: 'the works council',
};

export const usage: Sentences<UsageProblems> = {
  'unknown-command': ({ command, nearest }) => ({
    message: `There is no command “${command}”.`,
    hint: nearest ? meant(nearest) : 'readiness --help shows all commands.',
  }),
  'unknown-option': ({ option, nearest }) => ({
    message: `There is no option “${option}” here.`,
    hint: nearest ? meant(nearest) : help,
  }),
  'missing-value': ({ option }) => ({ message: `The option ${option} needs a value.`, hint: help }),
  'missing-argument': ({ argument }) => ({ message: `Missing: ${argument}.`, hint: help }),
  'excess-argument': ({ argument }) => ({ message: `“${argument}” is one argument too many.`, hint: help }),
  'invalid-choice': ({ option, value, allowed, nearest }) => ({
    message: `“${value}” is not a value for ${option}.`,
    hint: nearest
      ? meant(nearest)
      : `Possible ${allowed.length === 1 ? 'is' : 'are'} ${alternatives(allowed)}.`,
  }),
  'invalid-date': ({ value }) => ({
    message: `“${value}” is not a calendar date.`,
    hint: 'Write it as year-month-day, such as 2026-11-23.',
  }),
  'binary-on-terminal': ({ format }) => ({
    message: `The format ${format} is no text; a terminal cannot show it.`,
    hint: `Write it to a file, for example: -o report.${format}`,
  }),
  'invalid-size': ({ option, value }) => ({
    message: `“${value}” is no size for ${option}.`,
    hint: 'A whole number of megabytes, such as 2048.',
  }),
  'no-input': ({ command }) => ({
    message: 'No answers file was given.',
    hint: `Name files (readiness ${command} company.answers.yaml), “-” for standard input, or --example for the one that ships.`,
  }),
  'no-requirement': () => ({
    message: 'No requirement was given, so there is nothing to check.',
    hint: 'Name at least one: --verdict, --released, --min, --max-warnings or --complete.',
  }),
  'invalid-requirement': ({ option, value, example }) => ({
    message: `“${value}” is not a requirement for ${option}.`,
    hint: `For example: ${option} ${example}`,
  }),
  'unknown-requirement': ({ option, id, allowed, nearest }) => ({
    message: `The questionnaire has no “${id}” (${option}).`,
    hint: nearest
      ? meant(nearest)
      : `Possible ${allowed.length === 1 ? 'is' : 'are'} ${alternatives(allowed)}.`,
  }),
  'unknown-questionnaire': ({ id, known, nearest }) => ({
    message: `There is no questionnaire “${id}”.`,
    hint: nearest
      ? meant(nearest)
      : `${alternatives(known)} ship with the program; for any other, give the path of its file.`,
  }),
  'questionnaire-contradicts': ({ given, file, named }) => ({
    message: `${file} answers the questionnaire “${named}”, but “${given}” was asked for.`,
    hint: 'Leave -q out, or give the answers files that belong to it.',
  }),
  'other-interview': ({ file, named, wanted }) => ({
    message: `${file} already holds an interview on the questionnaire “${named}”, not on “${wanted}”.`,
    hint: `Give another file name with --answers, or go on with that interview by -q ${named}.`,
  }),
  'interview-open': ({ file, pid, host, place }) => ({
    message: `“${file}” is already open in an interview (process ${pid}${host === null ? '' : ` on ${host}`}).`,
    hint:
      host === null
        ? 'Go on there, or pause there and repeat the command.'
        : `Go on or end it there. If it does not run there any more, delete the file “${place}”.`,
  }),
  'not-one-interview': ({ file, count }) => ({
    message: `${file} holds ${count} responses; an interview goes on with exactly one.`,
    hint: 'Give a file with one response, or a new file name, with --answers.',
  }),
  'organizations-differ': ({ organizations }) => ({
    message: `The responses name different organizations: ${alternatives(organizations)}.`,
    hint: 'One report is about one organization. Say which with --organization.',
  }),
  'language-missing': ({ language, available }) => ({
    message: `The questionnaire has no ${language === 'de' ? 'German' : 'English'} texts.`,
    hint: `It has: -l ${available.join(' or -l ')}.`,
  }),
  'assessment-not-alone': ({ file }) => ({
    message: `${file} is a finished assessment; it cannot be combined with other inputs.`,
    hint: 'Give the assessment alone, or the answers files instead of it.',
  }),
  'not-answers': ({ file }) => ({
    message: `${file} is neither an answers file nor an assessment.`,
    hint: 'An empty answers file comes from: readiness questionnaire template -f yaml.',
  }),
  'not-questionnaire': ({ file }) => ({
    message: `${file} is not a questionnaire.`,
    hint: 'In the answers file, give an id or the path of a questionnaire under “questionnaire”.',
  }),
  'input-twice': ({ file }) => ({
    message: `${file} was given more than once; every response counts once only.`,
    hint: 'Name the file once.',
  }),
  'output-is-input': ({ file }) => ({
    message: `${file} is an input, too; the result would overwrite it.`,
    hint: 'Choose another name for the output.',
  }),
  'example-not-alone': () => ({
    message: 'The example cannot be combined with inputs of your own.',
    hint: 'Give either --example or files.',
  }),
  'unknown-kind': () => ({
    message: 'This is neither a questionnaire nor an answers file.',
    hint: 'A questionnaire has “sections”, an answers file has “answers”.',
  }),
  'no-handbook': ({ questionnaire }) => ({
    message: `The questionnaire “${questionnaire}” describes no handbook.`,
    hint: 'Its chapters stand in the questionnaire under handbook:.',
  }),
  'reference-doc-format': ({ format }) => ({
    message: `--reference-doc gives a Word document its looks, but the format is ${format}.`,
    hint: 'Add -f docx, or -o with the ending .docx.',
  }),
  'no-example': ({ questionnaire }) => ({
    message: `No example ships for the questionnaire “${questionnaire}”.`,
  }),
  'no-verdict': ({ sections, audiences: missing }) => ({
    message: `These answers cannot give a verdict: too few answers on ${sections.join(', ')}.`,
    ...(missing.length > 0 && {
      hint: `Those who could tell: ${missing.map((each) => audiences[each] ?? each).join(', ')}. The report shows what there is.`,
    }),
  }),
};
