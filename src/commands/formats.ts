import { batchFormats } from '../reports/batch/registry.js';
import { comparisonFormats } from '../reports/comparison/registry.js';
import { handbookFormats } from '../reports/handbook.js';
import { formatNames } from '../reports/registry.js';

/** The formats that commands write, by the command’s name, as their help lists them. */
export const formatsOf: Readonly<Record<string, readonly string[]>> = {
  assess: formatNames,
  report: formatNames,
  handbook: handbookFormats,
  batch: batchFormats,
  check: ['terminal', 'json'],
  compare: comparisonFormats,
};
