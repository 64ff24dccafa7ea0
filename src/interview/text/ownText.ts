import { inLanguage } from '../../model/language.js';
import type { Agreement } from '../../model/response.js';
import type { Speech } from '../asking.js';
import type { Session } from '../session/session.js';
import { shortened } from './given.js';

/** So many columns of a remark tell it from others. */
const beginning = 48;

/** The title of what a remark is on. */
export function remarkTitle(session: Session, key: string, { words, language }: Speech): string {
  const section = session.questionnaire.sections.find(({ id }) => id === key);
  return section ? inLanguage(section.title, language) : words.own.summary;
}

/** The beginning of a text in one line; nothing where there is none. */
export function beginningOf(text: string | undefined): string {
  return shortened(text ?? '', beginning);
}

/** What was agreed, in one line; nothing where nothing was. */
export function agreementText(agreed: Agreement | undefined, { words: { own } }: Speech): string {
  if (!agreed) return '';
  const parts = [
    agreed.owner ?? '',
    agreed.due ? own.until(own.date(agreed.due)) : '',
    agreed.status ? own.status[agreed.status] : '',
  ];
  return parts.filter((part) => part !== '').join(', ');
}
