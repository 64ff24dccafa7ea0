import slugify from '@sindresorhus/slugify';

/** The file of a new interview: `beispiel-gmbh-2026-11-23.answers.yaml`; `name` is the organization's, else any. */
export function answersFileName(name: string, date: string): string {
  const safe = slugify(name.replaceAll('&', ' '), { decamelize: false }).slice(0, 60).replace(/-$/, '');
  return `${safe || 'interview'}-${date}.answers.yaml`;
}

/** A name under which there is no file yet: `x.answers.yaml`, else `x-2.answers.yaml` and so on. */
export function freeFileName(name: string, exists: (file: string) => boolean): string {
  let free = name;
  for (let number = 2; exists(free); number += 1) {
    free = name.replace(/(?=\.answers\.yaml$)/, `-${number}`);
  }
  return free;
}
