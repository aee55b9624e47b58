import type { StoredConversation, Value } from '../checker';
import { amountFacts } from '../../../src/rules/fact';

export type Row = Readonly<Record<string, unknown>>;

/** Reads what a database holds, whichever engine it is. */
export async function storedConversations(
  query: (sql: string) => Promise<readonly Row[]>,
): Promise<readonly StoredConversation[]> {
  const sessions = await query(
    'select conversation, version, session from conversations where session is not null',
  );
  const inbox = groupBy(await query('select conversation, activity from inbox order by at'));
  const outbox = groupBy(
    await query('select conversation, state, why from outbox order by conversation, position'),
  );
  return sessions.map(({ conversation, version, session }) => {
    const name = conversation as string;
    const activities = (inbox.get(name) ?? []).map(({ activity }) => activity as string);
    return {
      conversation: name,
      answers: outward((JSON.parse(session as string) as { answers: Record<string, Value> }).answers),
      version: Number(version),
      inbox: activities,
      // A turn of a conversation is stored together with the one message that it owes, and in the same order.
      outbox: (outbox.get(name) ?? []).map(({ state, why }, index) => ({
        replyTo: activities[index] ?? '',
        state: state as StoredConversation['outbox'][number]['state'],
        why: why as string | null,
      })),
    };
  });
}

/** Amounts are whole cents inside and US dollars outside. */
const outward = (answers: Readonly<Record<string, Value>>): Readonly<Record<string, Value>> =>
  Object.fromEntries(
    Object.entries(answers).map(([fact, value]) => [
      fact,
      (amountFacts as readonly string[]).includes(fact) && typeof value === 'number' ? value / 100 : value,
    ]),
  );

function groupBy(rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = row['conversation'] as string;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return groups;
}
