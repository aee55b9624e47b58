import { z } from 'zod';
import { isMarkup, withoutEntities, withoutMentions, wordsOfMarkup } from '../reading/text/markup';

/** What comes with words, of which nothing is trusted. */
const message = z.object({
  text: z.string().catch(''),
  textFormat: z.string().optional().catch(undefined),
  entities: z.array(z.unknown()).catch([]),
  attachments: z.array(z.unknown()).catch([]),
});

const mention = z.object({
  type: z.literal('mention'),
  text: z.string().min(1),
  mentioned: z.object({ id: z.string(), name: z.string().optional() }).partial().optional(),
});
type Mention = z.infer<typeof mention>;

const attachment = z.object({ contentType: z.string(), content: z.unknown().optional() });
type Attachment = z.infer<typeof attachment>;

/** The words of a message, and whether a file came with it. */
export type WordsSent = { readonly text: string; readonly hasFile: boolean };

/**
 * What somebody typed, without what his client and the channel put around it: markup and entities, mentions of the bot,
 * the message that he replies to.
 * @example wordsSent({ text: '<at>Bot 365</at> 350.000' }) // { text: '350.000', hasFile: false }
 */
export function wordsSent(sent: unknown): WordsSent {
  const { text, textFormat, entities, attachments } = message.catch(nothingSent).parse(sent);
  const parts = attachments.flatMap((one) => attachment.safeParse(one).data ?? []);
  const mentions = entities.flatMap((one) => mention.safeParse(one).data ?? []);
  const marked = markedUp(parts, text) ?? text;
  const said = mentions.reduce(withoutMention, marked);
  const isMarked = textFormat === 'xml' || marked !== text || isMarkup(said);
  return {
    text: isMarked ? wordsOfMarkup(said) : withoutEntities(withoutMentions(said)).trim(),
    hasFile: parts.some(({ contentType }) => !isText(contentType) && !contentType.startsWith(cards)),
  };
}

const nothingSent = { text: '', textFormat: undefined, entities: [], attachments: [] };
const cards = 'application/vnd.microsoft.card.';
const isText = (contentType: string): boolean => /^text\/html\b/i.test(contentType);

/**
 * Teams sends the same in markup beside the text. It alone tells what of a reply is quoted, and it is all there is where
 * the text is empty.
 */
function markedUp(parts: readonly Attachment[], text: string): string | undefined {
  const markup = parts.find(({ contentType }) => isText(contentType))?.content;
  const isTelling = typeof markup === 'string' && (text.trim() === '' || /<blockquote[\s>]/i.test(markup));
  return isTelling ? markup : undefined;
}

/** The bot is mentioned by name, which is not part of what is said to it; the name of somebody else is. */
function withoutMention(text: string, { text: tagged, mentioned }: Mention): string {
  const isSomebody = mentioned?.id?.startsWith(person) === true;
  const name = isSomebody ? (mentioned.name ?? tagged.replace(/<[^<>]{0,1000}>/g, '')) : ' ';
  return text.replaceAll(tagged, name).replace(/(^|\s)@(?=\s|$)/g, '$1');
}

/** How Teams begins the ids of people; those of bots begin with 28. */
const person = '29:';
