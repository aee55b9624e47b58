import type { Language } from '../reading/language';
import type { Parts, Turn } from '../turns/turn';
import type { Loaded, TurnKey } from '../turns/turnStore';

/** A turn as it begins, from what is stored. */
export function turnOf(
  parts: Parts,
  { channel, conversation, user, partner, isGroup }: TurnKey,
  loaded: Loaded,
  at: { readonly language: Language; readonly time: Date; readonly today: string },
): Turn {
  const { session, pending } = loaded.conversation.value;
  return {
    parts,
    key: { channel, conversation, user, partner, isGroup },
    stored: loaded,
    session,
    pending,
    journey: loaded.journey.value,
    language: at.language,
    now: at.time.toISOString(),
    today: at.today,
  };
}
