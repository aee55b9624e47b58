import type { Decision } from '../turns/decision';
import { resume } from '../turns/resume';
import type { ConversationKey, PartnerKey } from '../turns/records';
import type { Reachable } from '../turns/referenceStore';
import type { Turn } from '../turns/turn';
import type { BotParts } from './botParts';
import { calendarDate } from './calendarDate';
import { createConclude, destinationsOf } from './conclude';
import { decideAgain } from './decideAgain';
import { languageAt } from './languageFor';
import { turnOf } from './turnOf';

/** What is decided for a conversation in which nobody has just said anything; undefined: nothing is to be done there. */
export type DecideUnasked = (turn: Turn) => Decision | undefined;

/** Turns without an activity. Where nobody can be reached any more there are none. */
export type Proactive = {
  readonly inConversation: (conversation: ConversationKey, decide: DecideUnasked) => Promise<void>;
  /** In every one-to-one conversation of the partner's people, one after the other, the one used last first. */
  readonly withPartner: (partner: PartnerKey, decide: DecideUnasked) => Promise<void>;
};

/** Loads, decides, stores and sends as a turn does, from how the conversation was last reached. */
export function createProactive(parts: BotParts): Proactive {
  const { store, references, clock, inFlight, deliver, onFailure } = parts;
  const conclude = createConclude(parts);

  const runOnce = async ({ reference }: Reachable, decide: DecideUnasked): Promise<void> => {
    const { channel, conversation, person, partner, type, locale } = reference;
    const key = { channel, conversation, user: person?.user ?? '', partner, isGroup: type !== 'personal' };
    await inFlight(key);
    const loaded = await store.load(key);
    const time = clock();
    const language = languageAt({ channel, locale }, loaded.person.value);
    const begun = turnOf(parts, key, loaded, { language, time, today: calendarDate(time, undefined) });
    const decision = decide(resume(begun).turn);
    if (!decision) return;
    const owed = await conclude(decision, { here: reference, at: time.toISOString() });
    await Promise.all(destinationsOf(owed).map(deliver));
  };

  const run = (reachable: Reachable, decide: DecideUnasked) => decideAgain(() => runOnce(reachable, decide));

  return {
    inConversation: async (conversation, decide) => {
      const found = await references.find(conversation);
      if (found) await run(found, decide);
    },
    withPartner: async (partner, decide) => {
      // What fails in one conversation keeps nobody else from being told.
      for (const found of await references.ofPartner(partner)) await run(found, decide).catch(onFailure);
    },
  };
}
