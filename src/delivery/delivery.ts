import { VersionConflictError } from '../errors';
import { within } from '../patience';
import { afterAttempt, allowedDoubts } from './afterAttempt';
import type { ClaimedMessage, Destination, OutboxStore, Settlement } from './outboxStore';
import type { OutgoingActivity, Recipient } from './outgoingMessage';
import { defaultPace, type Pace } from './pace';
import type { Sender, SendResult } from './sender';
import { createWays } from './ways';
import { startWorker } from './worker';

/** One line for the operator. It gets no text of a person, and not where a message went. */
export type DeliveryTrouble = {
  readonly code: 'DELIVERY_REFUSED' | 'DELIVERY_UNCERTAIN' | 'DELIVERY_DROPPED';
  readonly id: string;
  readonly channel: string;
  readonly attempts: number;
  readonly why: string;
};

export type DeliveryParts = {
  readonly store: OutboxStore;
  /** The channels that have a way out of their own, and the way of all others. */
  readonly senders: Readonly<Record<string, Sender>>;
  readonly otherwise: Sender;
  /** Whether the partner's gate, as it is stored now, forbids purchase advice. */
  readonly isGateShut: (to: Recipient) => Promise<boolean>;
  readonly now: () => Date;
  /** The channel says that the conversation is gone, or that the bot is not let in there; `at`: when that was tried. */
  readonly onGone: (to: Destination, at: Date) => Promise<void>;
  /** From 0 up to 1. */
  readonly random: () => number;
  readonly onTrouble: (trouble: DeliveryTrouble) => void;
  /** Told about what went wrong around sending: the store, for the most part. */
  readonly onFailure: (cause: unknown) => void;
  readonly pace?: Partial<Pace>;
};

export type Delivery = {
  /**
   * Sends what the conversation is owed, in its order. Resolves when there is nothing left that can be sent now, and
   * after half a second in any case. Never rejects: what could not be sent stays owed.
   */
  readonly deliver: (to: Destination) => Promise<void>;
  /** Resolves when what is being sent there at this moment is settled; after a tenth of a second in any case. */
  readonly inFlight: (to: Destination) => Promise<void>;
  /** Begins to look for what was left over: by a crash, by a channel that said later, by another process. */
  readonly start: () => void;
  /** Takes nothing new, and waits for what is being sent. */
  readonly stop: () => Promise<void>;
};

/** Long enough for a channel that answers at once. */
const inFlightMs = 100;

/** Sends what is owed: right after the turn, and from then on until it is settled. */
export function createDelivery(parts: DeliveryParts): Delivery {
  const { store, senders, otherwise, isGateShut, now, random, onGone, onTrouble, onFailure } = parts;
  const pace = { ...defaultPace, ...parts.pace };
  let isStopping = false;
  let isStoreFailing = false;
  let worker: { readonly stop: () => void } | undefined;

  /** One line for each time that it fails, not one for each message. */
  const storeFailed = (cause: unknown): void => {
    // Another process was quicker: nothing is wrong.
    if (cause instanceof VersionConflictError) return;
    if (!isStoreFailing) onFailure(cause);
    isStoreFailing = true;
  };

  const senderFor = ({ channel }: Destination): Sender =>
    (Object.hasOwn(senders, channel) && senders[channel]) || otherwise;

  /** False: there is nothing that can be sent now. */
  const sendNext = async (from: Destination): Promise<boolean> => {
    if (isStopping) return false;
    const begun = now();
    const until = new Date(begun.getTime() + pace.leaseMs);
    const { perSecond } = senderFor(from);
    const limit = perSecond === undefined ? {} : { perSecond };
    const message = await store.claim({ from, now: begun, until, ...limit });
    isStoreFailing = false;
    if (!message) return false;
    const settlement = await attempt(message);
    report(message, settlement);
    await settle(message, settlement);
    return settlement.is !== 'again';
  };

  const attempt = async (message: ClaimedMessage): Promise<Settlement> => {
    const { to, activity, whenShut } = message;
    const sender = senderFor(to);
    const { isRepeatable } = sender;
    if (activity === undefined) return { is: 'dropped', why: 'unreadable' };
    const begun = now();
    const result = await hold(to, activity, whenShut).then(
      (chosen) => put(sender, message, chosen),
      (cause: unknown): SendResult => {
        onFailure(cause);
        return { is: 'refused', why: 'gate' };
      },
    );
    if (result === 'interrupted') return { is: 'uncertain', why: result };
    if (result.is === 'impossible' && result.isGone) await onGone(to, begun).catch(onFailure);
    return afterAttempt(message, result, {
      now: now(),
      random: random(),
      backoff: pace.backoff,
      isRepeatable,
    });
  };

  /**
   * Puts it in the place of an earlier one where it has one and the channel can; else it is a new message. An attempt
   * at that which was interrupted, and may have shown it, is not begun again too often.
   */
  const put = async (
    { update, send, isRepeatable }: Sender,
    message: ClaimedMessage,
    chosen: OutgoingActivity,
  ): Promise<SendResult | 'interrupted'> => {
    const { id, to, replaces, repliesTo, doubts } = message;
    const activity = repliesTo === undefined ? chosen : { ...chosen, replyToId: repliesTo };
    if (update && replaces !== undefined) {
      const updated = await update({ id, to, activity, as: replaces }).catch(asUnclear);
      // To try that again does no harm.
      if (updated.is === 'unclear') return { ...updated, is: 'refused' };
      if (updated.is !== 'impossible') return updated;
    }
    if (!isRepeatable && doubts > allowedDoubts(message)) return 'interrupted';
    return send({ id, to, activity }).catch(asUnclear);
  };

  /** Purchase advice is held against the gate at the moment of sending. */
  const hold = async (
    to: Recipient,
    activity: OutgoingActivity,
    whenShut: OutgoingActivity | undefined,
  ): Promise<OutgoingActivity> => (whenShut && (await isGateShut(to)) ? whenShut : activity);

  const asUnclear = (cause: unknown): SendResult => {
    onFailure(cause);
    return { is: 'unclear', why: 'unexpected' };
  };

  /** Only we know how it ended: so it is said until it is written down. */
  const settle = async (message: ClaimedMessage, settlement: Settlement): Promise<void> => {
    for (;;) {
      try {
        return await store.settle(message, settlement, now());
      } catch (cause) {
        storeFailed(cause);
        if (isStopping) return;
        await pause(pace.pollMs);
      }
    }
  };

  const report = ({ id, attempts, to }: ClaimedMessage, settlement: Settlement): void => {
    if (settlement.is === 'sent') return;
    const codes = {
      again: 'DELIVERY_REFUSED',
      uncertain: 'DELIVERY_UNCERTAIN',
      dropped: 'DELIVERY_DROPPED',
    } as const;
    onTrouble({ code: codes[settlement.is], id, channel: to.channel, attempts, why: settlement.why });
  };

  const { send, current, idle } = createWays({ sendNext, onFailure: storeFailed });

  return {
    deliver: async (to) => void (await within(pace.patienceMs, send(to))),
    inFlight: async (to) => {
      const sending = current(to);
      if (sending) await within(inFlightMs, sending);
    },
    start: () => {
      worker ??= startWorker({ ...pace, due: (limit) => store.due(now(), limit), send, onFailure });
    },
    stop: async () => {
      isStopping = true;
      worker?.stop();
      await idle();
    },
  };
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
