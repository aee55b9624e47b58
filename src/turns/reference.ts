import type { ConversationKey, PartnerKey } from './records';

export const conversationTypes = ['personal', 'group', 'channel'] as const;
export type ConversationType = (typeof conversationTypes)[number];

/** How a conversation is reached when nobody has just said anything there. Ids and addresses, and nobody's name. */
export type ConversationReference = ConversationKey &
  PartnerKey & {
    /** The person in a one-to-one conversation, and his account there as the channel numbers it. Of groups nobody's. */
    readonly person?: { readonly user: string; readonly account: string };
    readonly serviceUrl: string;
    /** The Entra tenant, where the channel vouches for it. */
    readonly tenant?: string;
    /** A locale tag as the channel gave it. */
    readonly locale?: string;
    readonly type: ConversationType;
    /** The bot's own account there. */
    readonly bot: { readonly id: string; readonly name?: string };
  };

/** A reference as it is stored, and since when (ISO 8601 in UTC). */
export type KeptReference = ConversationReference & { readonly keptAt: string };

/** One as old as this is stored again, so that it is not deleted while people use it. */
const freshMs = 24 * 3600_000;

/**
 * Whether a reference is to be stored: it is new, another one, or what is stored is a day old by then (`at`, ISO 8601).
 * @example
 * isToBeKept(reference, { ...reference, keptAt: '2026-11-22T12:00:00.000Z' }, '2026-11-22T18:00:00.000Z')
 * // false
 */
export function isToBeKept(
  reference: ConversationReference,
  kept: KeptReference | undefined,
  at: string,
): boolean {
  return (
    kept === undefined ||
    Date.parse(at) - Date.parse(kept.keptAt) >= freshMs ||
    sameness(kept) !== sameness(reference)
  );
}

const sameness = ({ person, partner, serviceUrl, tenant, locale, type, bot }: ConversationReference) =>
  JSON.stringify([
    person?.user,
    partner,
    person?.account,
    serviceUrl,
    tenant,
    locale,
    type,
    bot.id,
    bot.name,
  ]);
