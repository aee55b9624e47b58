import { blockLines, type Block } from './block';
import { menuButton, type MenuVerb } from './button';
import type { ViewContext } from './context';
import { frame, framed, framing } from './frame';
import type { Note } from './note';
import type { NoticeCard } from './noticeCard';
import type { Shown } from './shown';

/** A note that stands alone, with the buttons that lead on from it. */
export function noticeView(
  context: ViewContext,
  note: Note,
  { actions }: { readonly actions: readonly MenuVerb[] },
): Shown<'notice', NoticeCard> {
  const { t, language } = context;
  const { lead, advice } = frame(context, note, 'nothing');
  // Every note has words of its own or is about buying, and then the words about buying are there.
  const [main, ...others] = lead as readonly [Block, ...Block[]];
  const { title, paragraphs, links } = main;
  return framed('notice', framing(context, [], others, advice), {
    title,
    lines: blockLines(t, main),
    view: {
      title,
      paragraphs,
      links,
      small: [],
      actions: actions.map((verb) => menuButton(t, language, verb)),
    },
  });
}
