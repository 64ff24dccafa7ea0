/** A column by what its header rows say: what may be an id, and what may be a question. */
export interface ColumnHead {
  /** Counted from 0. */
  at: number;
  /** What stands in the first header row, as it is written. */
  header: string;
  /** What may be an id or a path of ids: `sponsor`, `goals[findExperts]`, `group/sponsor`. */
  ids: readonly string[];
  /** What may be a question, with the row or option that the column is about where the header tells it. */
  texts: readonly HeadText[];
}

export interface HeadText {
  text: string;
  row?: string;
}

/** `Q1[SQ001]. Question [row]` as LimeSurvey writes a code and its text. */
const codeAndText = /^([A-Za-z]\w*(?:\[[^\]]*\])*)\.\s+([\s\S]*)$/;

const inBrackets = /^([\s\S]*?)\s*\[([^[\]]*)\]\s*$/;
const inChoice = /^([\s\S]*?)\s*\(choice=([\s\S]*)\)\s*$/;
const numbered = /^\d+[.)]\s+([\s\S]*)$/;
const afterDash = /\s*[-–—:]\s*/g;

/** What one header row says of a column. */
export function headOf(at: number, header: string, question?: string, row?: string): ColumnHead {
  const trimmed = header.replaceAll('\ufeff', '').trim();
  const coded = codeAndText.exec(trimmed);
  const text = question?.trim() ?? coded?.[2] ?? trimmed;
  return {
    at,
    header: trimmed,
    ids: [...new Set([...(coded?.[1] ? [coded[1]] : []), trimmed])],
    texts: row === undefined || row === '' ? textsOf(text) : [{ text, row }],
  };
}

/** The ways to read a text as a question, or as a question and a row or option of it. */
function textsOf(text: string): HeadText[] {
  const whole = numbered.exec(text)?.[1] ?? text;
  const brackets = inBrackets.exec(whole) ?? inChoice.exec(whole);
  const ways: HeadText[] = [{ text: whole }];
  if (brackets) ways.push({ text: brackets[1] ?? '', row: brackets[2] ?? '' });
  for (const { index, 0: dash } of whole.matchAll(afterDash)) {
    const [before, after] = [whole.slice(0, index), whole.slice(index + dash.length)];
    if (before !== '' && after !== '') ways.push({ text: before, row: after });
  }
  return ways;
}
