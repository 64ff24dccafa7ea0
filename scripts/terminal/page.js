// What can be told of a page of the interview without knowing its words.

/** Whether a page is complete: it is drawn from the top to the last row. */
export const isDrawn = (terminal) => terminal.isAlternate() && terminal.screen().at(-1) !== '';

/** The place that the first row tells, such as `[3/64] Section · Question`; empty on pages that have none. */
export const placeOf = (terminal) => /^ *(\[\d+\/\d+\] .*?)(?: {2}|$)/.exec(terminal.screen()[0])?.[1] ?? '';
