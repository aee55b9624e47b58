import { randomUUID } from 'node:crypto';
import { sql, type Transaction } from 'kysely';
import type { VersionedChange } from '../../turns/records';
import type { Tables } from '../tables';

/** Keeps a row that could not be read as it is, in the transaction in which another one takes its place. */
export async function quarantine(
  trx: Transaction<Tables>,
  change: VersionedChange,
  at: string,
): Promise<void> {
  const rows = rowsOf(trx, change, at);
  if (!rows) return;
  await trx.insertInto('quarantine').columns(['id', 'at', 'what', 'key', 'body']).expression(rows).execute();
}

/** The row as an entry; only what has a text of its own can be unreadable. */
function rowsOf(trx: Transaction<Tables>, change: VersionedChange, at: string) {
  const entry = (what: string, key: string, body: 'session' | 'body') =>
    [
      sql<string>`cast(${randomUUID()} as text)`.as('id'),
      sql<string>`cast(${at} as text)`.as('at'),
      sql<string>`cast(${what} as text)`.as('what'),
      sql<string>`cast(${key} as text)`.as('key'),
      sql<string>`${sql.ref(body)}`.as('body'),
    ] as const;
  switch (change.kind) {
    case 'conversation': {
      const { channel, conversation } = change.key;
      return trx
        .selectFrom('conversations')
        .select(entry('session', `${channel} ${conversation}`, 'session'))
        .where('channel', '=', channel)
        .where('conversation', '=', conversation);
    }
    case 'journey': {
      const { partner } = change.key;
      return trx
        .selectFrom('journeys')
        .select(entry('journey', partner, 'body'))
        .where('partner', '=', partner);
    }
    case 'person':
      return undefined;
  }
}
