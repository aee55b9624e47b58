import { blockLines, type Block } from './block';
import type { ViewContext } from './context';
import { noteWords } from './noteBlock';
import type { Note } from './note';
import { planWords, type PlanMention } from './planAdvice';
import { sentence } from './sentence';
import type { CardName, Framed, Shown } from './shown';

/** What surrounds the content of a card, and what the message has to be marked with. */
export type Frame = Pick<Framed, 'lead' | 'aside'> & {
  readonly leadLines: readonly string[];
  readonly asideLines: readonly string[];
  readonly advice: Shown['advice'];
  /** What stands before the title in the notification, and what is said before it aloud. */
  readonly heading: string | undefined;
  readonly spoken: string | undefined;
};

/**
 * The note at the top, and the words about support plans: at the top as well where the note is about plans, else
 * beside the content. `content` is how the card itself speaks of plans; `asked`: it asks which plan there is.
 */
export function frame(context: ViewContext, note: Note | undefined, content: PlanMention | 'asked'): Frame {
  const said = note && noteWords(context, note);
  const ofNote = said?.mention ?? 'nothing';
  const noteMention = ofNote === 'nothing' && context.namesPlan ? 'mentioned' : ofNote;
  const ofContent = content === 'asked' ? 'subject' : content;
  const isMoreInNote = noteMention === 'buying' || content === 'nothing';
  const { block, advice } = planWords(context, isMoreInNote ? noteMention : ofContent, content === 'asked');
  const plan = block ? [block] : [];
  const noteBlock = said?.block ? [said.block] : [];
  if (noteMention === 'nothing') return framing(context, noteBlock, plan, advice, said?.spoken);
  // Nothing cut off after its beginning may read as advice to buy: the warning comes before an answer about plans.
  return noteMention === 'buying' && advice === 'doNotBuyYet'
    ? framing(context, [...plan, ...noteBlock], [], advice)
    : framing(context, [...noteBlock, ...plan], [], advice, said?.spoken);
}

/** A frame of these blocks. Aloud the first is named, unless something is `spoken` instead. */
export function framing(
  { t }: ViewContext,
  lead: readonly Block[],
  aside: readonly Block[],
  advice: Frame['advice'],
  spoken = lead[0]?.title,
): Frame {
  const lines = (blocks: readonly Block[]) => blocks.flatMap((block) => blockLines(t, block));
  const heading = lead[0]?.title;
  return { lead, aside, leadLines: lines(lead), asideLines: lines(aside), advice, heading, spoken };
}

/** The same frame with these blocks first beside the content. */
export const besides = ({ t }: ViewContext, around: Frame, blocks: readonly Block[]): Frame => ({
  ...around,
  aside: [...blocks, ...around.aside],
  asideLines: [...blocks.flatMap((block) => blockLines(t, block)), ...around.asideLines],
});

/** The content of a message: its title, itself in plain words, and what its template needs. */
type Content<View extends object> = {
  readonly title: string;
  readonly lines: readonly string[];
  /** What stands in for a card that cannot be shown, where `lines` would make the card too large. */
  readonly brief?: readonly string[];
  /** What is read aloud, where that is not the title. */
  readonly speak?: string;
  readonly view: View;
};

/** The finished message. */
export function framed<Name extends CardName, View extends object>(
  template: Name,
  { lead, aside, leadLines, asideLines, advice, heading, spoken }: Frame,
  { title, lines, brief = lines, speak: own = title, view }: Content<View>,
): Shown<Name, View & Framed> {
  const within = (inner: readonly string[]) => [...leadLines, ...inner, ...asideLines].join('\n');
  const speak = spoken === undefined ? own : `${sentence(spoken)} ${own}`;
  return {
    template,
    view: { ...view, lead, aside, speak, fallbackText: within(brief) },
    text: within(lines),
    speak,
    summary: heading ?? title,
    advice,
  };
}
