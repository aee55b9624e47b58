import type { Activity } from 'botbuilder';
import { createOneAtATime } from '../oneAtATime';
import type { DirectLineStore, LoggedActivity } from './directLineStore';

/** What a client gets on its stream and from a poll. */
export type ActivitySet = { readonly activities: readonly Partial<Activity>[]; readonly watermark: string };

/** One connected client. `send` resolves when the client has room for more; it never rejects. */
export type Listener = { readonly send: (set: ActivitySet) => Promise<void> };

export type Published = { readonly id: string; readonly sequence: number; readonly isNew: boolean };

/** The one way into and out of the logs: everything a conversation's clients see, in one order for all of them. */
export type ActivityLog = {
  /** Stores the activity and shows it to everybody who listens. What is known by its `clientId` is not stored again. */
  readonly publish: (
    conversationId: string,
    activity: Partial<Activity>,
    clientId?: string,
  ) => Promise<Published>;
  /** Shows it to those who listen now, and to nobody later. */
  readonly show: (conversationId: string, activity: Partial<Activity>) => Promise<void>;
  readonly readAfter: (conversationId: string, watermark: number) => Promise<ActivitySet>;
  /** What was said last, oldest first, `limit` activities at most. */
  readonly readLast: (conversationId: string, limit: number) => Promise<readonly Partial<Activity>[]>;
  /** Sends what came after the watermark, then everything new; resolves to the way to stop listening. */
  readonly listen: (conversationId: string, watermark: number, listener: Listener) => Promise<() => void>;
};

/** Those who listen to a conversation, and how far they have been sent it. */
type Audience = { readonly listeners: Set<Listener>; upTo: number };

/** As Azure writes them, so that ids sort as their sequences do. */
export const activityId = (conversationId: string, sequence: number) =>
  `${conversationId}|${String(sequence).padStart(7, '0')}`;

/** A watermark that is no whole number stands for the beginning: an empty one, or the '-' of a new stream. */
export const readWatermark = (text: unknown): number =>
  typeof text === 'string' && /^\d{1,15}$/.test(text) ? Number(text) : 0;

const toActivity = (
  conversationId: string,
  { json, sequence }: LoggedActivity,
): Partial<Activity> & { readonly id: string } => ({
  ...(JSON.parse(json) as Partial<Activity>),
  id: activityId(conversationId, sequence),
});

const pageSize = 100;

export function createActivityLog(parts: {
  readonly store: DirectLineStore;
  readonly now: () => Date;
}): ActivityLog {
  const { store, now } = parts;
  // Storing and sending are one step: otherwise a later activity could overtake an earlier one on the stream,
  // or a client that is just reading its backlog could miss one.
  const steps = createOneAtATime();
  const audiences = new Map<string, Audience>();

  const sendToAll = (conversationId: string, set: ActivitySet) => {
    for (const listener of audiences.get(conversationId)?.listeners ?? []) void listener.send(set);
  };

  const readAfter = async (conversationId: string, watermark: number): Promise<ActivitySet> => {
    const rows = await store.readAfter(conversationId, watermark, pageSize);
    return {
      activities: rows.map((row) => toActivity(conversationId, row)),
      watermark: String(rows.at(-1)?.sequence ?? watermark),
    };
  };

  /** Sends what was stored although the store said that it was not. */
  const catchUp = async (conversationId: string, audience: Audience) => {
    for (let isLast = false; !isLast;) {
      const set = await readAfter(conversationId, audience.upTo);
      if (set.activities.length > 0) sendToAll(conversationId, set);
      audience.upTo = readWatermark(set.watermark);
      isLast = set.activities.length < pageSize;
    }
  };

  const sendStored = async (conversationId: string, activity: Partial<Activity>, stored: Published) => {
    const { sequence, isNew } = stored;
    const audience = audiences.get(conversationId);
    if (!audience) return;
    if (sequence > audience.upTo + (isNew ? 1 : 0)) return catchUp(conversationId, audience);
    if (!isNew) return;
    sendToAll(conversationId, { activities: [activity], watermark: String(sequence) });
    audience.upTo = sequence;
  };

  return {
    publish: (conversationId, activity, clientId) =>
      steps.run(conversationId, async () => {
        const json = JSON.stringify({ ...activity, id: undefined });
        const { sequence, isNew } = await store.append({ conversationId, json, clientId }, now());
        const id = activityId(conversationId, sequence);
        const stored = { id, sequence, isNew };
        await sendStored(conversationId, { ...activity, id }, stored);
        return stored;
      }),

    show: (conversationId, activity) =>
      // Without a watermark: the client keeps the one it has.
      steps.run(conversationId, async () =>
        sendToAll(conversationId, { activities: [activity], watermark: '' }),
      ),

    readAfter,

    readLast: async (conversationId, limit) => {
      const rows = await store.readLast(conversationId, limit);
      return rows.map((row) => toActivity(conversationId, row));
    },

    listen: async (conversationId, watermark, listener) => {
      // A long history goes out page by page as the client takes it; only its end holds up the conversation.
      let after = watermark;
      const sendPage = async () => {
        const set = await readAfter(conversationId, after);
        after = readWatermark(set.watermark);
        const sent = set.activities.length > 0 ? listener.send(set) : Promise.resolve();
        return { isLast: set.activities.length < pageSize, sent };
      };
      for (;;) {
        const page = await sendPage();
        await page.sent;
        if (page.isLast) break;
      }
      return steps.run(conversationId, async () => {
        while (!(await sendPage()).isLast);
        const known = audiences.get(conversationId);
        if (known) await catchUp(conversationId, known);
        const audience = known ?? { listeners: new Set(), upTo: after };
        audiences.set(conversationId, audience);
        audience.listeners.add(listener);
        return () => {
          audience.listeners.delete(listener);
          if (audience.listeners.size === 0 && audiences.get(conversationId) === audience) {
            audiences.delete(conversationId);
          }
        };
      });
    },
  };
}
