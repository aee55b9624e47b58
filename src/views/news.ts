import { blockLines } from './block';
import type { ViewContext } from './context';
import { noteWords } from './noteBlock';
import type { Note } from './note';
import { sentence } from './sentence';
import { optional, type CardName, type Framed, type Shown } from './shown';

/**
 * Puts what has happened between two turns above whatever the turn shows, on the card, in the text and aloud.
 * @example
 * withNews(viewContext, welcomeView(viewContext, {}), [{ note: 'rulesetKept' }]).view.lead.length
 * // 1
 */
export function withNews(
  context: ViewContext,
  shown: Shown<CardName, Framed>,
  news: readonly Note[],
): Shown<CardName, Framed> {
  const blocks = news.flatMap((note) => optional(noteWords(context, note).block));
  const lines = blocks.flatMap((block) => blockLines(context.t, block));
  const { view } = shown;
  const above = (text: string) => [...lines, text].join('\n');
  const speak = [...blocks.map(({ title }) => sentence(title)), shown.speak].join(' ');
  return {
    ...shown,
    text: above(shown.text),
    speak,
    view: { ...view, lead: [...blocks, ...view.lead], speak, fallbackText: above(view.fallbackText) },
  };
}
