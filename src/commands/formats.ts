import { batchFormats } from '../reports/batch/registry.js';
import { comparisonFormats } from '../reports/comparison/registry.js';
import { handbookFormats } from '../reports/handbook.js';
import { reportFormats } from '../reports/registry.js';

/** The formats that commands write, by the command’s name, as their help lists them. */
export const formatsOf: Readonly<Record<string, readonly string[]>> = {
  assess: reportFormats.names,
  report: reportFormats.names,
  handbook: handbookFormats.names,
  batch: batchFormats.names,
  check: ['terminal', 'json'],
  compare: comparisonFormats.names,
};
