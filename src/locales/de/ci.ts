import type { CiWords } from '../ci.js';
import { date } from './date.js';
import { common } from './reportCommon.js';

const whole = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, '.');

const quoted = (titles: string[]): string => titles.map((title) => `„${title}“`).join(', ');

/** Words of CI. */
export const ci: CiWords = {
  date,
  baseline: {
    all: (date) =>
      `Urteil, Punkte, Freigaben, Mindestbedingungen und Warnhinweise nicht schlechter als ${date === null ? 'im Vergleichsstand' : `am ${date}`}`,
    nothingWorse: (tolerance, fallen) => {
      const by = tolerance === null ? '' : `um mehr als die erlaubten ${tolerance} Punkte `;
      const single = fallen.length === 0 ? '' : `; einzelne Fragen sind gefallen (${fallen.join('; ')})`;
      return `nichts davon ist ${by}schlechter${single}`;
    },
    required: (name) => `${name} nicht schlechter als zuvor`,
    fell: (from, to, tolerance) => {
      const by = tolerance === null ? '' : `, mehr als die erlaubten ${tolerance} Punkte`;
      return to === null ? `war ${from}, ist jetzt ohne Punkte` : `gefallen von ${from} auf ${to}${by}`;
    },
    verdict: 'Gesamturteil',
    verdictFell: (from, to) => `gefallen von „${from}“ auf „${to}“`,
    release: (milestone) => `Freigabe „${milestone}“`,
    releaseLost: 'war freigegeben, ist es nicht mehr',
    gate: (question) => `Mindestbedingung „${question}“`,
    gateFell: (from, to) => `war ${common.gate[from]}, ist ${common.gate[to]}`,
    warning: (title) => `Warnhinweis „${title}“`,
    warningRose: (from, to) => `war ${common.warning[from]}, ist ${common.warning[to]}`,
    input: (title, score) => `${title} verbessern${score === null ? '' : ` (jetzt ${score} Punkte)`}`,
    fallen: 'Gefallen sind:',
    concerned: 'Betroffen sind:',
    question: (title, from, to) => `${title}: ${from ?? 'ohne Punkte'} → ${to ?? 'ohne Punkte'}`,
  },
  waivers: {
    by: (reason, owner, expires) => `Ausnahme bis ${expires} (${owner}): ${reason}`,
    required: (title) => `Ausnahme „${title}“ noch gültig`,
    expired: (date) => `abgelaufen nach dem ${date}`,
    renew: (owner, reason) =>
      `${owner}: die Anforderung erfüllen und die Ausnahme streichen, oder sie verlängern (${reason})`,
  },
  summary: {
    checkTitle: 'Prüfung',
    batchTitle: 'Auswertungen',
    organizations: (met, of) => `${whole(met)} von ${whole(of)} Auswertungen erfüllen alle Anforderungen.`,
    missed: (missed, of) =>
      of === 1
        ? 'Die Anforderung ist verfehlt.'
        : `${whole(missed)} von ${whole(of)} Anforderungen ${missed === 1 ? 'ist' : 'sind'} verfehlt.`,
    met: (of, waived) =>
      `${of === 1 ? 'Die Anforderung ist erfüllt' : `Alle ${whole(of)} Anforderungen sind erfüllt`}${waived > 0 ? `, ${whole(waived)} durch eine Ausnahme` : ''}.`,
    head: { result: 'Ergebnis', requirement: 'Anforderung', is: 'Stand' },
    rowHead: {
      id: 'Auswertung',
      verdict: 'Gesamturteil',
      overall: 'Gesamt',
      gates: 'Verfehlte Mindestbedingungen',
      warnings: 'Rote Warnhinweise',
    },
    provisional: (verdict) => `${verdict} (vorläufig)`,
    cut: ({ missed, waived, passed }, of) =>
      `${whole(missed + waived + passed)} von ${whole(of)} Auswertungen fehlen hier (${missed > 0 ? `${whole(missed)} mit Verfehltem` : 'keine mit Verfehltem'}${waived > 0 ? `, ${whole(waived)} mit Ausnahmen` : ''}), weil die Zusammenfassung eines Jobs nicht größer sein darf. Die Ausgabe enthält alle, ebenso die JUnit-Datei (--junit).`,
    full: 'Die Zusammenfassung des Jobs ist voll.',
  },
  badge: 'Readiness',
  badgeMet: (met, of) => `${whole(met)} von ${whole(of)} erfüllt`,
  badgeRows: (rows, mean) =>
    `${whole(rows)} ${rows === 1 ? 'Auswertung' : 'Auswertungen'}${mean === null ? '' : `, im Mittel ${mean} Punkte`}`,
  cases: { verdict: 'Gesamturteil', gates: 'Mindestbedingungen', warnings: 'kein roter Warnhinweis' },
  gatesMissed: (titles) => `${titles.length} verfehlt: ${quoted(titles)}`,
  redWarnings: (titles) => `${titles.length} rot: ${quoted(titles)}`,
  moreAnnotations: (count) =>
    `Und ${whole(count)} weitere, die hier nicht gezeigt werden. Die Ausgabe des Befehls enthält alle.`,
};
