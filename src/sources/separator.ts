const separators = [',', ';', '\t'] as const;

/** The separator of a table whose first line names columns; the one that it has most of. */
export function separatorOf(firstLine: string): string {
  const counts = separators.map((separator) => firstLine.split(separator).length);
  return separators[counts.indexOf(Math.max(...counts))] ?? ',';
}

/** Whether a text is an answers table: its first line names the columns that count. */
export function isAnswersTable(text: string): boolean {
  const line = text.replace(/^\ufeff/, '').split(/\r?\n/, 1)[0] ?? '';
  const columns = line.split(separatorOf(line)).map((name) => name.trim().replaceAll('"', ''));
  return columns.includes('id') && columns.includes('answer');
}
