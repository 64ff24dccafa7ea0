import type { Platform } from '../../../model/platform.js';
import { kobo, odk, redcap } from './field.js';
import { googleForms, microsoftForms, surveymonkey, typeform } from './forms.js';
import { limesurvey, limesurveyVv } from './limesurvey.js';
import { generic, surveyjs } from './other.js';
import type { Beginning, Preset } from './preset.js';
import { qualtrics } from './qualtrics.js';

const presets: Record<Platform, Preset> = {
  generic,
  limesurvey,
  'limesurvey-vv': limesurveyVv,
  qualtrics,
  surveymonkey,
  'google-forms': googleForms,
  'microsoft-forms': microsoftForms,
  surveyjs,
  kobo,
  odk,
  redcap,
  typeform,
};

/** The preset of a platform. */
export function presetOf(platform: Platform): Preset {
  return presets[platform];
}

/** The platforms whose exports begin like this; to go on, there has to be exactly one. */
export function platformsLike(beginning: Beginning): Platform[] {
  return Object.values(presets)
    .filter((preset) => preset.recognises(beginning))
    .map(({ platform }) => platform);
}
