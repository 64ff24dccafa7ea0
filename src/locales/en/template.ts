import type { TemplateWords } from '../template.js';

export const template: TemplateWords = {
  title: (questionnaire, id, version) => `Answers to “${questionnaire}” (${id} ${version})`,
  intro: [
    'Write the answer after each id; what stays empty is unanswered. Instead of a value there may be',
    'dont-know and not-applicable.',
    'With a note or evidence: {answer: 2, note: "…", evidence: "…"}',
  ],
  roles: {
    leadership: 'leadership',
    staff: 'staff',
    projectLead: 'project lead',
    it: 'IT',
    worksCouncil: 'works council',
  },
  role: 'Role',
  people: 'People at the table, where there are several',
  group: 'Unit of the organization, for results by unit',
  date: 'Year-month-day, such as 2026-11-23',
  several: 'Several values as a list [a, b]; nothing chosen is [].',
  number: (unit, min, max) => `A number${unit && ` (${unit})`}${range(min, max)}`,
  text: 'Free text',
  chosenIn: (question) => `Only what is chosen in ${question}:`,
  onlyIf: (condition) => `Asked only if: ${condition}`,
  votes: (example) => `Or votes, for each value how many: ${example}`,
  evidence: 'Evidence is expected (evidence).',
  fact: 'Fact about the organization',
  audience: (roles) => `Addressed to: ${roles}`,
};

function range(min: number | undefined, max: number | undefined): string {
  if (min !== undefined && max !== undefined) return `, ${min} to ${max}`;
  if (min !== undefined) return `, at least ${min}`;
  return max === undefined ? '' : `, at most ${max}`;
}
