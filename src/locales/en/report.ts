import type { ReportWords } from '../report.js';
import { annex, answers } from './reportAnnex.js';
import { decision, open } from './reportClosing.js';
import { common, reservation } from './reportCommon.js';
import { handbook } from './reportHandbook.js';
import { charts, page } from './reportPage.js';
import { path } from './reportPath.js';
import { boundary, potential, profile, split } from './reportPicture.js';
import { result } from './reportResult.js';
import { sheet } from './reportSheet.js';
import { summary } from './reportSummary.js';
import { actions, conditions, roadmap, warnings } from './reportWork.js';

/** What reports say in English. */
export const report: ReportWords = {
  common,
  reservation,
  result,
  boundary,
  potential,
  split,
  profile,
  conditions,
  warnings,
  actions,
  path,
  roadmap,
  handbook,
  decision,
  open,
  answers,
  annex,
  summary,
  sheet,
  page,
  charts,
};
