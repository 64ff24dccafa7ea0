import type { report } from './de/report.js';

/** What reports say beyond the questionnaire's own texts: the German sentences set the shape for all languages. */
export type ReportWords = typeof report;
