/** The result at a glance. */
export const summary = {
  actions: 'Die dringlichsten Maßnahmen',
  missing: 'Was noch fehlt',
  openBecause: (status: string, count: number) => `${status} (${count})`,
};
