import { blockLines, type Block } from './block';
import { menuButton, type MenuVerb } from './button';
import type { ViewContext } from './context';
import { frame, framed, framing } from './frame';
import type { Note } from './note';
import type { NoticeCard } from './noticeCard';
import { noteWords } from './noteBlock';
import { optional, type Shown } from './shown';

/**
 * A note that stands alone, with the buttons that lead on from it; another one may stand below it.
 * @example
 * noticeView(viewContext, { note: 'stopped' }, { actions: ['continue'] }).view.actions[0]?.data
 * // { verb: 'continue' }
 */
export function noticeView(
  context: ViewContext,
  note: Note,
  { actions, below }: { readonly actions: readonly MenuVerb[]; readonly below?: Note },
): Shown<'notice', NoticeCard> {
  const { t, language } = context;
  const { lead, advice, spoken } = frame(context, note, 'nothing');
  // Every note has words of its own or is about buying, and then the words about buying are there.
  const [main, ...others] = lead as readonly [Block, ...Block[]];
  const last = below && noteWords(context, below).block;
  const { title, paragraphs, small, links, buttons, quiet } = main;
  return framed('notice', framing(context, [], [...others, ...optional(last)], advice), {
    title,
    lines: blockLines(t, main),
    ...(spoken !== undefined && { speak: spoken }),
    view: {
      title,
      paragraphs,
      links,
      small,
      buttons,
      quiet,
      actions: actions.filter((verb) => !offers(lead, verb)).map((verb) => menuButton(t, language, verb)),
    },
  });
}

/** Whether one of the blocks has that button already. */
const offers = (blocks: readonly Block[], verb: MenuVerb): boolean =>
  blocks.some(({ buttons }) => buttons.some(({ row }) => row.some(({ data }) => data['verb'] === verb)));
