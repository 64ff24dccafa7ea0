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
  'ending-not-written': ({ file, ending, allowed }) => ({
    message: `This command writes nothing as .${ending}: ${file}.`,
    hint: `It writes ${alternatives(allowed)}; the ending or --format says which.`,
  }),
  'pdf-by-browser': ({ html, pdf }) => ({
    message: 'A PDF is not written by this program but by the browser, which prints the HTML report.',
    hint: `Write the HTML report with -o ${html}, open it in the browser and print it as PDF; or: chromium --headless --no-pdf-header-footer --print-to-pdf=${pdf} ${html}`,
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
  'invalid-points': ({ option, value }) => ({
    message: `“${value}” is no number of points for ${option}.`,
    hint: 'A number from 0 to 100, such as 2 or 0.5.',
  }),
  'invalid-badge': ({ value }) => ({
    message: `${value} is no badge: its name has to end in .json or .svg.`,
    hint: 'For example: --badge readiness.svg',
  }),
  'baseline-with-each': () => ({
    message: 'One baseline cannot be compared with every response on its own.',
    hint: 'Leave --each out, or check each organization with its own --baseline.',
  }),
  'baseline-several': ({ file, count }) => ({
    message: `${file} holds ${count} assessments; the baseline is exactly one.`,
    hint: 'Save one with: readiness report … -f json -o baseline.assessment.json',
  }),
  'baseline-other': ({ file, what, named, expected }) => ({
    message: `${file} is about the ${what} “${named}”, but “${expected}” is checked.`,
    hint:
      what === 'organization'
        ? 'Give its own baseline, or say with --organization that both are the same.'
        : 'Give a baseline that answers the same questionnaire.',
  }),
  'compare-one': () => ({
    message: 'A comparison needs at least two moments.',
    hint: 'readiness compare before.assessment.json now.answers.yaml',
  }),
  'compare-other': ({ file, what, named, expected }) => ({
    message: `${file} is about the ${what} “${named}”, the last one is about “${expected}”.`,
    hint:
      what === 'organization'
        ? 'A comparison is about one organization. If both are the same, say so with --organization.'
        : 'Compare answers to the same questionnaire; its versions may differ.',
  }),
  'compare-order': ({ earlier, later }) => ({
    message: `${earlier} stands after ${later}, though it is older.`,
    hint: 'Name the files in the order of time.',
  }),
  'compare-no-split': ({ file, count }) => ({
    message: `The questionnaire has changed, and ${file} does not hold the single answers of its ${count} responses.`,
    hint: 'With the answers files instead, what the organization moved is told from what the questionnaire changed.',
  }),
  'not-waivers': ({ file }) => ({
    message: `${file} holds no waivers.`,
    hint: 'Write under “waivers” a list with question or gate, reason, owner and expires.',
  }),
  'waiver-twice': ({ id }) => ({
    message: `There is a second waiver for “${id}”.`,
    hint: 'Keep one of them.',
  }),
  'waiver-either': ({ both }) => ({
    message: both
      ? 'A waiver is for either “gate” or “question”, not for both.'
      : 'What the waiver is for is missing: either “gate” or “question”.',
    hint: '“question” covers whatever comes of the question, its minimum condition too; “gate” that alone.',
  }),
  'waiver-no-gate': ({ id }) => ({
    message: `“${id}” is a question without a minimum condition, so there is no gate to waive.`,
    hint: `Write “question: ${id}” to waive the question.`,
  }),
  'waiver-unused': ({ id }) => ({
    message: `The waiver for “${id}” waives nothing: whatever it is about is met, or fails for other reasons.`,
    hint: 'Remove it when it is not needed any more.',
  }),
  'no-input': ({ command }) => ({
    message: 'No answers file was given.',
    hint: `Name files (readiness ${command} company.answers.yaml), “-” for standard input, or --example for the one that ships.`,
  }),
  'no-requirement': () => ({
    message: 'No requirement was given, so there is nothing to check.',
    hint: 'Name at least one: --verdict, --released, --min, --max-warnings, --complete or --baseline.',
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
  'previous-several': ({ file, count }) => ({
    message: `${file} is the assessment of ${count} responses and does not hold their single answers.`,
    hint: 'Give one answers file, or the assessment of one response.',
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
  'output-twice': ({ file }) => ({
    message: `Two results would be written to ${file}.`,
    hint: 'Choose a name of its own for each.',
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
