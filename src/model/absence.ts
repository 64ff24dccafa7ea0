/** The two answers that are no value. */
export const absences = ['dont-know', 'not-applicable'] as const;
export type Absence = (typeof absences)[number];
