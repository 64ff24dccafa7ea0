/** Who can best answer a question, and what role a respondent has. Here alone, so that a command line needs no schemas. */
export const audiences = ['leadership', 'staff', 'projectLead', 'it', 'worksCouncil'] as const;
export type Audience = (typeof audiences)[number];

/** The most people that one response may speak for. */
export const peopleAtMost = 100_000;
