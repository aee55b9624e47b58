import type { Activity } from 'botbuilder';
import { z } from 'zod';

/** What a client may say, after everything it may not say has been left out. */
export type IncomingActivity = Partial<Activity> & { readonly type: 'message' | 'event' | 'typing' };

export type Incoming =
  | { readonly ok: true; readonly activity: IncomingActivity; readonly clientId: string | undefined }
  | { readonly ok: false; readonly why: 'malformed' | 'tooLarge' };

/** In characters of JSON. A long text goes on to the bot, which says why it cannot read it as an answer. */
const caps = { text: 100_000, value: 32_000, channelData: 16_000, attachments: 200_000 } as const;

/** BCP 47 in outline; anything else is as if it had not been said. */
export const localeShape = z
  .string()
  .regex(/^[a-z]{2,3}(-[a-z0-9]{2,8}){0,4}$/i)
  .optional()
  .catch(undefined);

const channelData = z.record(z.string(), z.unknown());

/** Who is mentioned, and how that stands in the text. */
const mention = z.object({
  type: z.literal('mention'),
  text: z.string(),
  mentioned: z.object({ id: z.string() }).optional(),
});

/** That there is one, and the text once more where it is that in markup: nothing is fetched, and nothing kept. */
const attachment = z
  .object({ contentType: z.string().max(256), content: z.unknown().optional() })
  .transform(({ contentType, content }) => ({
    contentType,
    ...(contentType === 'text/html' && typeof content === 'string' && { content }),
  }));

const shape = z.object({
  type: z.enum(['message', 'event', 'typing']),
  text: z.string().optional(),
  textFormat: z.enum(['plain', 'markdown', 'xml']).optional().catch(undefined),
  value: z.unknown().optional(),
  name: z.string().max(256).optional(),
  locale: localeShape,
  localTimezone: z.string().max(64).optional().catch(undefined),
  localTimestamp: z.iso.datetime({ offset: true }).optional().catch(undefined),
  channelData: channelData.optional(),
  entities: z.array(mention).max(50).optional().catch(undefined),
  attachments: z.array(attachment).max(20).optional().catch(undefined),
});

/** What the server calls its own activities begins like that; to a client such an id is none. */
export const ownIdPrefix = 'assistant|';

const clientIdShape = z
  .string()
  .min(1)
  .max(256)
  .refine((id) => !id.startsWith(ownIdPrefix));

/**
 * Reads the body of POST activities. Only known fields pass: sender, recipient, conversation and delivery are the
 * server's to say, and so is the time; the client's own is only its word for it. `channelData` is handed back to the client as it came, and proves nothing.
 */
export function readIncoming(body: unknown): Incoming {
  const parsed = shape.safeParse(body);
  if (!parsed.success) return { ok: false, why: 'malformed' };
  const { text, value, channelData, attachments } = parsed.data;
  const isTooLarge =
    (text?.length ?? 0) > caps.text ||
    sizeOf(value) > caps.value ||
    sizeOf(channelData) > caps.channelData ||
    sizeOf(attachments) > caps.attachments;
  if (isTooLarge) return { ok: false, why: 'tooLarge' };

  const said = Object.entries(parsed.data).filter(([, field]) => field !== undefined);
  return {
    ok: true,
    activity: Object.fromEntries(said) as IncomingActivity,
    clientId: clientIdShape.safeParse(channelData?.['clientActivityID']).data,
  };
}

const sizeOf = (value: unknown) => (value === undefined ? 0 : JSON.stringify(value).length);
