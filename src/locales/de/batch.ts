import type { BatchWords } from '../batch.js';

const points = (value: number): string => value.toFixed(1).replace('.', ',');
const whole = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, '.');

/** Words of a batch. */
export const batch: BatchWords = {
  rows: (rows, provisional) =>
    rows === 1 && provisional === 1
      ? 'Eine Auswertung, vorläufig.'
      : `${rows === 1 ? 'Eine Auswertung' : `${whole(rows)} Auswertungen`}${provisional > 0 ? `, davon ${provisional === rows ? 'alle' : whole(provisional)} vorläufig` : ''}.`,
  overall: (mean, deviation, least, most) =>
    `Insgesamt: im Mittel ${points(mean)} Punkte${deviation === undefined ? '' : `, Standardabweichung ${points(deviation)}, von ${points(least)} bis ${points(most)}`}.`,
  verdicts: (counts) =>
    `Gesamturteile: ${counts.map(([title, count]) => `${title} ${whole(count)}`).join(', ')}.`,
  progress: (rows, rate, seconds) =>
    `${whole(rows)} Zeilen, ${whole(rate)} je Sekunde${seconds === undefined ? '' : `, noch etwa ${whole(seconds)} s`}`,
};
