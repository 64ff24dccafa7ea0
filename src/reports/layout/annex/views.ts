import { figures, note, paragraph, table, words } from '../block.js';
import type { Chapter } from '../chapter.js';
import { type Inline, soft } from '../inline.js';
import { pointsOf } from '../questions.js';
import type { Asked, View } from '../view.js';

/** The two sides of the paired questions, where both were surveyed and one of them is known. */
export const views: Chapter = {
  id: 'views',
  title: ({ words: says }) => says.annex.views,
  blocks: (view) => {
    const paired = view.questions.filter(
      ({ result: { views: both } }) => both && (both.leadership !== null || both.staff !== null),
    );
    const { roles } = view.assessment.respondents;
    const comparable = paired.some(
      ({ result }) => result.views?.staff != null && result.views.leadership != null,
    );
    if (paired.length === 0 || !(comparable || (roles.leadership && roles.staff))) return [];
    const { annex: says, common } = view.words;
    return [
      paragraph(says.viewsSay),
      table(
        [
          words(common.columns.question),
          figures(common.roles.leadership),
          figures(common.roles.staff),
          figures(says.difference),
          figures(says.scored),
          figures(common.columns.count),
        ],
        paired.map((asked) => row(view, asked)),
      ),
      note(says.countSays),
    ];
  },
};

function row(view: View, asked: Asked): Inline[] {
  const { leadership = null, staff = null } = asked.result.views ?? {};
  const { numbers, words: says } = view;
  const side = (points: number | null, role: 'leadership' | 'staff'): Inline =>
    points === null ? soft(absence(view, role)) : numbers.points(points);
  return [
    view.say(asked.definition.title),
    side(leadership, 'leadership'),
    side(staff, 'staff'),
    leadership === null || staff === null
      ? soft(says.annex.notComparable)
      : difference(view, leadership - staff),
    pointsOf(view, asked),
    numbers.plain(asked.result.count),
  ];
}

/** Why a side has no points: nobody of the role took part, or not enough of them answered this. */
function absence({ assessment, words: { annex: says } }: View, role: 'leadership' | 'staff'): string {
  if (!assessment.respondents.roles[role]) return says.notAskedOf;
  return role === 'staff' ? says.fewerThanFive : says.noAnswer;
}

function difference({ numbers }: View, points: number): string {
  if (points === 0) return '0';
  return points > 0 ? `+${numbers.points(points)}` : `−${numbers.points(-points)}`;
}
