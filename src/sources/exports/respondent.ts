import { type Audience, audiences } from '../../model/audience.js';
import { type Language, languages } from '../../model/language.js';
import { nearest } from '../../model/nearest.js';
import type { Respondent, Response } from '../../model/response.js';
import type { RespondentField } from './columns.js';
import { cellText, type Row } from './csv.js';
import { dayIn } from './dates.js';
import { normalised } from './normal.js';
import type { ExportPlan } from './plan.js';
import type { RowProblem } from './rows.js';

/** What a row says of who answered and when. */
export type RowHead = Pick<Response, 'respondent' | 'date' | 'language' | 'organization'>;

/** What roles may be called besides their own names. */
const roles: ReadonlyMap<string, Audience> = new Map([
  ...audiences.map((role) => [role.toLowerCase(), role] as const),
  ['geschäftsleitung', 'leadership'],
  ['führung', 'leadership'],
  ['führungskraft', 'leadership'],
  ['management', 'leadership'],
  ['mitarbeitende', 'staff'],
  ['mitarbeiter', 'staff'],
  ['mitarbeiterin', 'staff'],
  ['belegschaft', 'staff'],
  ['employee', 'staff'],
  ['employees', 'staff'],
  ['projektleitung', 'projectLead'],
  ['project lead', 'projectLead'],
  ['edv', 'it'],
  ['betriebsrat', 'worksCouncil'],
  ['works council', 'worksCouncil'],
]);

/** What is said of all respondents of an export besides it: it stands where neither a row nor the mapping says more. */
export type SaidOfAll = Pick<Respondent, 'role' | 'group'>;

/** Reads what rows say of the respondent: columns, or one value for all by the mapping. */
export function respondentReader(
  plan: ExportPlan,
  saidOfAll: SaidOfAll = {},
): (row: Row, problems: RowProblem[]) => RowHead {
  const { mapping, preset } = plan;
  const said = mapping.respondent ?? {};
  const constant = constantsOf(mapping, saidOfAll);
  const text = (row: Row, field: RespondentField): { at: number; words: string } | undefined => {
    const at = plan.respondent[field];
    if (at === undefined || at >= row.length) return undefined;
    const words = cellText(row, at).replaceAll('\ufeff', '').trim();
    return words === '' ? undefined : { at, words };
  };
  const mapped = <Value>(field: 'role' | 'group' | 'language' | 'people' | 'organization', words: string) => {
    const spec = said[field];
    const values = spec && 'values' in spec ? (spec.values as Record<string, Value> | undefined) : undefined;
    return values && Object.hasOwn(values, words) ? values[words] : undefined;
  };
  // Where no column says anything of respondents, all rows say the same.
  const { respondent, head } = constant;
  if (Object.keys(plan.respondent).length === 0) {
    const same = { ...head, respondent };
    return () => same;
  }
  return (row, problems) => {
    const [id, submitted, language] = [text(row, 'id'), text(row, 'submitted'), text(row, 'language')];
    const [group, organization] = [text(row, 'group'), text(row, 'organization')];
    const role = roleIn(text(row, 'role'), (words) => mapped<Audience>('role', words), problems);
    const people = peopleIn(text(row, 'people'), (words) => mapped<number>('people', words), problems);
    const date = submitted && dayIn(submitted.words, preset.monthFirst === true);
    const spoken = language && (mapped<Language>('language', language.words) ?? languageIn(language.words));
    return {
      ...constant.head,
      ...(date && { date }),
      ...(spoken && { language: spoken }),
      ...(organization && {
        organization: mapped<string>('organization', organization.words) ?? organization.words,
      }),
      respondent: {
        ...constant.respondent,
        ...(id && { id: id.words }),
        ...(role && { role }),
        ...(people !== undefined && { people }),
        ...(group && { group: mapped<string>('group', group.words) ?? group.words }),
      },
    };
  };
}

/** What the mapping says of all rows. */
function constantsOf(
  { respondent = {} }: ExportPlan['mapping'],
  { role: roleOfAll, group: groupOfAll }: SaidOfAll,
) {
  const { role, group, people, language, organization } = respondent;
  return {
    respondent: {
      ...(roleOfAll && { role: roleOfAll }),
      ...(groupOfAll && { group: groupOfAll }),
      ...(role && 'value' in role && { role: role.value }),
      ...(group && 'value' in group && { group: group.value }),
      ...(people && 'value' in people && { people: people.value }),
    },
    head: {
      ...(language && 'value' in language && { language: language.value }),
      ...(organization && 'value' in organization && { organization: organization.value }),
    },
  };
}

interface Found {
  at: number;
  words: string;
}

function roleIn(
  found: Found | undefined,
  mapped: (words: string) => Audience | undefined,
  problems: RowProblem[],
): Audience | undefined {
  if (!found) return undefined;
  const role = mapped(found.words) ?? roles.get(normalised(found.words));
  if (role === undefined) {
    const args = { column: '', value: found.words, nearest: nearest(found.words, audiences) };
    problems.push({ cell: found.at, problem: { code: 'cell-role-unknown', args } });
  }
  return role;
}

function peopleIn(
  found: Found | undefined,
  mapped: (words: string) => number | undefined,
  problems: RowProblem[],
): number | undefined {
  if (!found) return undefined;
  const people = mapped(found.words) ?? (/^\d{1,6}$/.test(found.words) ? Number(found.words) : 0);
  if (people >= 1 && people <= 100_000) return people;
  problems.push({
    cell: found.at,
    problem: { code: 'cell-people', args: { column: '', value: found.words } },
  });
  return undefined;
}

/** The language that a code begins with: `de-AT`, `EN`. */
function languageIn(words: string): Language | undefined {
  const code = words.toLowerCase().split(/[-_]/)[0];
  return languages.find((language) => language === code);
}
