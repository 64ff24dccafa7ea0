import { type Block, paragraph } from './block.js';
import { given, type Inline, joined, soft, strong } from './inline.js';
import type { View } from './view.js';

/** The report's title, and whose it is, of when, and on what it rests. */
export function head(view: View): Block[] {
  const { definition, say } = view;
  return [
    {
      kind: 'heading',
      level: 1,
      id: 'report',
      number: '',
      text: say(definition.report?.title ?? definition.title),
    },
    { kind: 'paragraph', role: 'lead', text: about(view) },
    ...partNote(view),
  ];
}

/** That only a part was asked, what that makes of the result, and how to go on; nothing where all was. */
export function partNote({ assessment, words: { result } }: View): Block[] {
  if (assessment.only === undefined) return [];
  return [paragraph([strong(`${result.quickCheck}:`), ' ', result.quickCheckSays])];
}

/** Organization, date, basis and questionnaire in one line. */
export function about(view: View): Inline {
  const { organization, date, respondents, questionnaire } = view.assessment;
  const { result, common } = view.words;
  const parts: Inline[] = [
    organization === null ? soft(result.noOrganization) : given(organization),
    date === null ? soft(result.noDate) : common.date(date),
    result.basedOn(common.responses(respondents.count), common.people(respondents.people)),
    result.questionnaire(view.say(questionnaire.title), questionnaire.version),
  ];
  return joined(parts, ' · ');
}
