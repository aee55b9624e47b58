import type { Progress } from '../interview/question';
import { paragraphs, questionLines } from './block';
import { menuButton, rulesButton, type MenuVerb } from './button';
import type { ViewContext } from './context';
import { formatDate } from './format';
import { framed, framing } from './frame';
import { questionButtons } from './knowledgeBlock';
import { firstQuestions } from './knowledgeNote';
import type { NoticeCard } from './noticeCard';
import { optional, type Shown } from './shown';
import { isStricterToday } from './todayRules';

/** Answers that are kept from an earlier visit. */
export type Resume = { readonly answered: number; readonly progress?: Progress };

/**
 * The first message: what this is, what it can do and how long it takes; or where a returning person was.
 * @example welcomeView(viewContext, {}).view.actions[0]?.data // { verb: 'start' }
 */
export function welcomeView(
  context: ViewContext,
  { resume }: { readonly resume?: Resume },
): Shown<'notice', NoticeCard> {
  const { t, language } = context;
  const title = t(resume ? 'chat:welcome.back' : 'chat:welcome.title');
  const texts = resume ? resumeTexts(t, resume) : [t('chat:welcome.what')];
  const decides = decidesText(context);
  const [onwards, ...others]: readonly [MenuVerb, ...MenuVerb[]] = resume
    ? ['continue', 'summary', 'person', 'language', 'startOver']
    : ['start', 'person'];
  // To ask something stands out less than to begin.
  const quiet = resume ? [] : questionButtons(t, [...firstQuestions, 'privacy']);
  const otherRules = rulesButton(context, resume ? 'Left' : 'Start');
  const of = (verb: MenuVerb) => menuButton(t, language, verb);
  return framed('notice', framing(context, [], [], undefined), {
    title,
    lines: [title, ...texts, decides, ...questionLines(quiet)],
    view: {
      title,
      paragraphs: paragraphs(...texts),
      links: [],
      small: [{ text: decides }],
      buttons: [],
      quiet,
      actions: [
        of(onwards),
        ...(otherRules ? [{ ...otherRules, style: 'default' as const }] : []),
        ...others.map(of),
      ],
    },
  });
}

/** Whose rules these are, with the date of today's where those are others, in one line; and who decides. */
function decidesText(context: ViewContext): string {
  const { t, language, ruleset, today } = context;
  const date = formatDate(ruleset.effectiveFrom, language);
  if (!today) return t('chat:welcome.decides', { date });
  const which = isStricterToday(context) ? 'decidesStricter' : 'decidesOther';
  return t(`chat:welcome.${which}`, { date, today: formatDate(today.ruleset.effectiveFrom, language) });
}

function resumeTexts(t: ViewContext['t'], { answered, progress }: Resume): readonly string[] {
  const at =
    progress &&
    t('chat:welcome.at', {
      number: progress.number,
      of: progress.of,
      requirement: t(`interview:requirement.${progress.requirement}`),
    });
  return [t('chat:welcome.answered', { count: answered }), ...optional(at)];
}
