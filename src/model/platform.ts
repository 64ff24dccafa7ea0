/** The survey platforms whose exports are known, and `generic` for any other table. */
export const platforms = [
  'generic',
  'limesurvey',
  'limesurvey-vv',
  'qualtrics',
  'surveymonkey',
  'google-forms',
  'microsoft-forms',
  'surveyjs',
  'kobo',
  'odk',
  'redcap',
  'typeform',
] as const;

export type Platform = (typeof platforms)[number];
