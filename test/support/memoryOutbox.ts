import type { ClaimedMessage, OutboxStore } from '../../src/delivery/outboxStore';
import type { OutgoingMessage, Recipient } from '../../src/delivery/outgoingMessage';
import { StorageError } from '../../src/errors';

type Row = {
  readonly message: OutgoingMessage;
  readonly to: Recipient;
  readonly owedAt: Date;
  dueAt: Date;
  attempts: number;
  doubts: number;
  begunAt?: Date;
  leasedUntil?: Date | undefined;
  state: 'owed' | 'sent' | 'uncertain' | 'dropped';
  isSpoilt: boolean;
};
type Operation = 'due' | 'claim' | 'settle';

/** The port in memory, with ways to disturb it. */
export type MemoryOutbox = OutboxStore & {
  readonly owe: (message: OutgoingMessage, to: Recipient, at: Date) => void;
  readonly states: () => Readonly<Record<string, Row['state']>>;
  /** From now on that operation fails; none without a name. */
  readonly fail: (operation?: Operation, error?: Error) => void;
  /** How often one has failed. */
  readonly failed: () => number;
  /** As when a process died while it was sending. */
  readonly interrupt: (id: string) => void;
  /** What is stored of it cannot be read any more. */
  readonly spoil: (id: string) => void;
};

export function createMemoryOutbox(): MemoryOutbox {
  const rows: Row[] = [];
  /** The channel's ids of the messages, by where they are and what they show. */
  const shown = new Map<string, string>();
  let failing: Operation | undefined;
  let failure = new Error();
  let failures = 0;

  const meet = (operation: Operation) => {
    if (operation !== failing) return;
    failures += 1;
    throw failure;
  };
  const isSameWay = (a: Row['to'], b: Pick<Recipient, 'channel' | 'conversation'>) =>
    a.channel === b.channel && a.conversation === b.conversation;
  const rowOf = (id: string) => {
    const row = rows.find(({ message }) => message.id === id);
    if (!row) throw new Error(`no message ${id}`);
    return row;
  };
  const nameOf = ({ channel, conversation }: Recipient, shows: string) =>
    JSON.stringify([channel, conversation, shows]);
  const shownAs = (to: Recipient, shows: string | undefined) =>
    shows === undefined ? undefined : shown.get(nameOf(to, shows));
  const isHead = (row: Row, now: Date) =>
    row === rows.find((one) => one.state === 'owed' && isSameWay(one.to, row.to)) &&
    row.dueAt <= now &&
    (row.leasedUntil === undefined || row.leasedUntil <= now);

  return {
    owe: (message, to, at) =>
      rows.push({
        message,
        to,
        owedAt: at,
        dueAt: at,
        attempts: 0,
        doubts: 0,
        state: 'owed',
        isSpoilt: false,
      }),
    states: () => Object.fromEntries(rows.map(({ message, state }) => [message.id, state])),
    fail: (operation, error = new StorageError('The database is down')) => {
      failing = operation;
      failure = error;
    },
    failed: () => failures,
    interrupt: (id) => Object.assign(rowOf(id), { attempts: 1, leasedUntil: new Date(0) }),
    spoil: (id) => (rowOf(id).isSpoilt = true),

    due: async (now, limit) => {
      meet('due');
      return rows
        .filter((row) => isHead(row, now))
        .slice(0, limit)
        .map(({ to }) => to);
    },
    claim: async ({ from, now, until, perSecond = Infinity }) => {
      meet('claim');
      const row = rows.find((one) => isSameWay(one.to, from) && isHead(one, now));
      const second = now.getTime() - 1000;
      const recent = rows.filter((one) => isSameWay(one.to, from) && (one.begunAt?.getTime() ?? 0) > second);
      if (!row || recent.length >= perSecond) return undefined;
      row.attempts += 1;
      row.doubts += row.leasedUntil ? 1 : 0;
      row.begunAt = now;
      row.leasedUntil = until;
      const { message, to, owedAt, attempts, doubts, isSpoilt } = row;
      const { inPlaceOf, repliesTo: repliesToWhat, ...kept } = message;
      const [replaces, repliesTo] = [shownAs(to, inPlaceOf), shownAs(to, repliesToWhat)];
      const claimed: ClaimedMessage = {
        ...kept,
        ...(replaces !== undefined && { replaces }),
        ...(repliesTo !== undefined && { repliesTo }),
        to,
        owedAt: owedAt.toISOString(),
        attempts,
        doubts,
      };
      return isSpoilt ? { ...claimed, activity: undefined } : claimed;
    },
    settle: async ({ id, attempts }, settlement) => {
      meet('settle');
      const row = rowOf(id);
      if (row.state !== 'owed' || (settlement.is !== 'sent' && row.attempts !== attempts)) return;
      row.leasedUntil = undefined;
      const { shows } = row.message;
      if (settlement.is === 'sent' && settlement.as !== undefined && shows !== undefined) {
        shown.set(nameOf(row.to, shows), settlement.as);
      }
      if (settlement.is !== 'again') row.state = settlement.is;
      else {
        row.dueAt = settlement.at;
        row.doubts += settlement.isDoubtful ? 1 : 0;
      }
    },
    releaseAll: async () => {
      for (const row of rows) if (row.leasedUntil) row.leasedUntil = new Date(0);
    },
    deleteSettledBefore: async () => {},
  };
}
