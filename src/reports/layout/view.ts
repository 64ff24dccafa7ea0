import { type Numbers, numbersIn } from '../../locales/numbers.js';
import type { ReportWords } from '../../locales/report.js';
import { type Assessment, type QuestionResult, undetermined } from '../../model/assessment.js';
import { questionsOf } from '../../model/checkedQuestionnaire.js';
import { inLanguage, type Language } from '../../model/language.js';
import type { Question } from '../../model/question.js';
import type { Questionnaire } from '../../model/questionnaire.js';
import type { Text } from '../../model/text.js';

/** A question with its result. */
export interface Asked {
  definition: Question;
  result: QuestionResult;
}

/** What has a title. */
export type Titled = 'section' | 'track' | 'phase' | 'milestone' | 'warning' | 'band';

/** What the chapters read: the assessment with its questionnaire, in one language. */
export interface View {
  assessment: Assessment;
  definition: Questionnaire;
  language: Language;
  words: ReportWords;
  numbers: Numbers;
  /** A text of the questionnaire. */
  say(text: Text): string;
  /** The title of a part of the questionnaire; its id where there is no such part. */
  title(what: Titled, id: string): string;
  /** The title of a question. */
  questionTitle(id: string): string;
  /** A question by its id. */
  question(id: string): Asked | undefined;
  /** All questions, in the order of the questionnaire. */
  questions: readonly Asked[];
}

/** The view of an assessment in a language with its words. */
export function viewOf(assessment: Assessment, language: Language, words: ReportWords): View {
  const { definition } = assessment.questionnaire;
  const say = (text: Text): string => inLanguage(text, language);
  const titles = titlesOf(definition);
  const results = new Map(assessment.questions.map((result) => [result.id, result]));
  const questions = questionsOf(definition).flatMap((question) => {
    const result = results.get(question.id);
    return result ? [{ definition: question, result }] : [];
  });
  const byId = new Map(questions.map((asked) => [asked.definition.id, asked]));
  return {
    assessment,
    definition,
    language,
    words,
    numbers: numbersIn(language),
    say,
    title: (what, id) => {
      if (what === 'band' && id === undetermined) return words.common.undetermined;
      const text = titles[what].get(id);
      return text ? say(text) : id;
    },
    questionTitle: (id) => {
      const asked = byId.get(id);
      return asked ? say(asked.definition.title) : id;
    },
    question: (id) => byId.get(id),
    questions,
  };
}

function titlesOf(definition: Questionnaire): Record<Titled, Map<string, Text>> {
  const byId = (parts: readonly { id: string; title: Text }[] | undefined): Map<string, Text> =>
    new Map((parts ?? []).map(({ id, title }) => [id, title]));
  return {
    section: byId(definition.sections),
    track: byId(definition.tracks),
    phase: byId(definition.phases),
    milestone: byId(definition.milestones),
    warning: byId(definition.warnings),
    band: byId(definition.verdict.bands),
  };
}
