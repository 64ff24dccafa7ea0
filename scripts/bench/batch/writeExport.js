// Writes made-up exports: a header with the ids of the questions, then a row for each organization.
import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { answersFrom } from './answers.js';
import { absences, asked, separator, textOf } from './questionnaire.js';
import { numbersFrom } from './random.js';

/** About as many characters are written at once. */
const pieceSize = 1 << 20;

/** Writes so many rows in a notation: the same answers in each, and the first ones of a larger export in a smaller one. */
export async function writeExport(path, rows, notation) {
  await pipeline(Readable.from(pieces(rows, notation), { objectMode: false }), createWriteStream(path));
}

function* pieces(rows, notation) {
  const random = numbersFrom(8020);
  let piece = `${asked.map(({ id }) => id).join(',')}\n`;
  for (let row = 0; row < rows; row += 1) {
    piece += rowOf(answersFrom(random), notation);
    if (piece.length < pieceSize) continue;
    yield piece;
    piece = '';
  }
  yield piece;
}

function rowOf(answers, notation) {
  return `${asked.map(({ id }) => quoted(cellOf(answers[id], notation))).join(',')}\n`;
}

function cellOf(answer, notation) {
  if (answer === undefined) return '';
  if (typeof answer === 'string') return absences(notation)[answer] ?? answer;
  if (typeof answer === 'number') return String(answer);
  if (Array.isArray(answer)) return answer.map((option) => textOf(option, notation)).join(separator);
  return textOf(answer, notation);
}

function quoted(text) {
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
