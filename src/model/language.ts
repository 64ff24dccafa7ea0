/** The languages that the program speaks and that a questionnaire's texts may have. */
export const languages = ['de', 'en'] as const;

/** A language's code. */
export type Language = (typeof languages)[number];
