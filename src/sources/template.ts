import { stringify } from 'csv-stringify/sync';
import { templateWords } from '../locales/templateWords.js';
import type { CheckedQuestionnaire } from '../model/checkedQuestionnaire.js';
import { inLanguage, type Language } from '../model/language.js';
import type { AskedQuestion, Question } from '../model/question.js';
import type { Questionnaire } from '../model/questionnaire.js';
import { allowedAnswers, remarksOn, type Speech, votableOptions, writtenValue } from './allowedAnswers.js';
import { headRows, tableColumns } from './tableAnswers.js';

/** The width to which comments are wrapped, in characters. */
const width = 100;

/**
 * An empty answers file in YAML: a head to fill in, then every question that is asked, with its text and what
 * an answer may be as comments. `reference` is how the file names its questionnaire: an id or a path.
 */
export function answersTemplate(
  { definition }: CheckedQuestionnaire,
  language: Language,
  reference: string = definition.id,
): string {
  const speech = { language, words: templateWords(language) };
  const { words } = speech;
  const roles = Object.entries(words.roles).map(([role, name]) => `${role} (${name})`);
  const head = [
    ...comment(words.title(inLanguage(definition.title, language), definition.id, definition.version)),
    ...words.intro.flatMap((line) => comment(line)),
    '',
    `questionnaire: ${/^[a-z][a-z0-9-]*$/.test(reference) ? reference : JSON.stringify(reference)}`,
    `version: ${definition.version}`,
    `language: ${language}`,
    'organization:',
    'respondent:',
    ...comment(`${words.role}: ${roles.join(', ')}`, '  '),
    '  role:',
    ...comment(words.people, '  '),
    '  people:',
    ...comment(words.group, '  '),
    '  group:',
    ...comment(words.date),
    'date:',
    '',
    'answers:',
  ];
  const sections = definition.sections.flatMap((section) => {
    const asked = section.questions.filter(isAsked);
    if (asked.length === 0) return [];
    const title = inLanguage(section.title, language);
    return [
      '',
      ...comment(`━━━ ${title} ━━━`, '  '),
      ...asked.flatMap((question) => yamlEntry(definition, question, speech)),
    ];
  });
  return `${[...head, ...sections].join('\n')}\n`;
}

function yamlEntry(definition: Questionnaire, question: AskedQuestion, speech: Speech): string[] {
  const { language, words } = speech;
  const votes = votableOptions(definition, question).map((option) => `${writtenValue(option)}: 0`);
  const lines = [
    `${inLanguage(question.title, language)}: ${inLanguage(question.ask, language)}`,
    ...allowedAnswers(definition, question, speech).map((line) => `  ${line}`),
    ...(votes.length > 0 ? [`  ${words.votes(`{votes: {${votes.join(', ')}}}`)}`] : []),
    ...remarksOn(question, speech).map((line) => `  ${line}`),
  ];
  return ['', ...lines.flatMap((line) => comment(line, '  ')), `  ${question.id}:`];
}

/**
 * An empty answers table: rows for the head, then one for each question that is asked. For German with a byte
 * order mark and semicolons, as spreadsheets expect it there.
 */
export function answersTable(
  { definition }: CheckedQuestionnaire,
  language: Language,
  reference: string = definition.id,
): string {
  const speech = { language, words: templateWords(language) };
  const { words } = speech;
  const known: Record<string, string> = {
    'response.questionnaire': reference,
    'response.version': definition.version,
    'response.language': language,
  };
  const explained: Record<string, string> = {
    'response.date': words.date,
    'respondent.role': Object.keys(words.roles).join(' | '),
    'respondent.people': words.people,
    'respondent.group': words.group,
  };
  const head = Object.keys(headRows)
    .filter((id) => id !== 'respondent.id')
    .map((id) => [id, '', '', explained[id] ?? '', known[id] ?? '', '', '']);
  const rows = definition.sections.flatMap((section) =>
    section.questions.filter(isAsked).map((question) => tableRow(definition, section, question, speech)),
  );
  return stringify([[...tableColumns], ...head, ...rows], {
    bom: language === 'de',
    delimiter: language === 'de' ? ';' : ',',
    escape_formulas: true,
  });
}

function tableRow(
  definition: Questionnaire,
  section: Questionnaire['sections'][number],
  question: AskedQuestion,
  speech: Speech,
): string[] {
  const { language, words } = speech;
  const votes = votableOptions(definition, question).map((option) => `${option.value}:0`);
  const allowed = [
    ...allowedAnswers(definition, question, speech),
    ...(votes.length > 0 ? [words.votes(votes.join(' '))] : []),
    ...remarksOn(question, speech),
  ];
  return [
    question.id,
    oneLine(inLanguage(section.title, language)),
    oneLine(`${inLanguage(question.title, language)}: ${inLanguage(question.ask, language)}`),
    allowed.map(oneLine).join(' | '),
    '',
    '',
    '',
  ];
}

function isAsked(question: Question): question is AskedQuestion {
  return question.type !== 'computed';
}

/** A text on one line, whatever line breaks and control characters it holds. */
function oneLine(text: string): string {
  return text.replace(/[\s\p{C}\u2028\u2029]+/gu, ' ').trim();
}

/** A text as comment lines, wrapped at spaces; what is indented in the text stays indented. */
function comment(text: string, indent = ''): string[] {
  const inner = /^ */.exec(text)?.[0] ?? '';
  const lines: string[] = [];
  let line = '';
  for (const word of oneLine(text).split(' ')) {
    if (line !== '' && line.length + word.length + 1 > width) {
      lines.push(line);
      line = `${inner ? `${inner}  ` : ''}${word}`;
    } else line = line === '' ? `${inner}${word}` : `${line} ${word}`;
  }
  return [...lines, line].map((each) => `${indent}# ${each}`.trimEnd());
}
