import type { Progress } from '../interview/question';
import { paragraphs } from './block';
import { menuButton, rulesButton, type MenuVerb } from './button';
import type { ViewContext } from './context';
import { formatDate } from './format';
import { framed, framing } from './frame';
import type { NoticeCard } from './noticeCard';
import { optional, type Shown } from './shown';
import { rulesSince } from './todayRules';

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
  const { t, language, ruleset } = context;
  const title = t(resume ? 'chat:welcome.back' : 'chat:welcome.title');
  const texts = resume ? resumeTexts(t, resume) : [t('chat:welcome.what'), t('chat:welcome.how')];
  const decides = t('chat:welcome.decides', { date: formatDate(ruleset.effectiveFrom, language) });
  const [onwards, ...others]: readonly [MenuVerb, ...MenuVerb[]] = resume
    ? ['continue', 'summary', 'person', 'language', 'startOver']
    : ['start', 'topics', 'person', 'help', 'language'];
  const otherRules = rulesButton(context, resume ? 'Left' : 'Start');
  const of = (verb: MenuVerb) => menuButton(t, language, verb);
  return framed('notice', framing(context, [], rulesSince(context), undefined), {
    title,
    lines: [title, ...texts, decides],
    view: {
      title,
      paragraphs: paragraphs(...texts),
      links: [],
      small: [{ text: decides }],
      buttons: [],
      actions: [
        of(onwards),
        ...(otherRules ? [{ ...otherRules, style: 'default' as const }] : []),
        ...others.map(of),
      ],
    },
  });
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
