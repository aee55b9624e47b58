import { sql } from 'kysely';
import { migrate, migrations } from '../../../src/storage/migrate';
import { openSqlite } from '../../../src/storage/sqlite';
import { channel } from './chat';
import { sessionOf, type RecordedInterview, type StoredSession } from './recordings';

/** Somebody who comes back after one turn of a recorded interview. */
export type Case = {
  readonly conversation: string;
  readonly interview: RecordedInterview;
  /** The recorded turn after which they left. */
  readonly index: number;
  readonly session: StoredSession;
  /** The rows that they come back to. */
  readonly rows: { readonly session: string | Uint8Array; readonly journey: string | Uint8Array | null };
};

/** Every nth turn of all interviews, beginning with another one each time. */
export function casesOf(
  corpus: readonly RecordedInterview[],
  sample: { readonly name: string; readonly every: number; readonly first: number },
): readonly Case[] {
  return corpus
    .flatMap((interview) => interview.turns.map((turn, index) => ({ interview, turn, index })))
    .filter((_, position) => position % sample.every === sample.first % sample.every)
    .map(({ interview, turn, index }) => ({
      conversation: `${sample.name} / ${interview.name} / ${index + 1}`,
      interview,
      index,
      session: sessionOf(turn),
      rows: { session: turn.session ?? '', journey: turn.journey },
    }));
}

/** The recorded rows are of the time before the conversations (0004): the release that opens them carries them over. */
const steps = migrations.filter(({ name }) => name < '0004');

/** A database in which all of them have been before, as it was then. */
export async function seed(dataDir: string, cases: readonly Case[]): Promise<void> {
  const now = new Date();
  const at = now.toISOString();
  const { db, close } = openSqlite(dataDir);
  await migrate(db, now, { steps });
  await db.transaction().execute(async (trx) => {
    for (const { conversation, rows, index } of cases) {
      await sql`insert into sessions (channel, conversation, version, body, updated_at)
        values (${channel}, ${conversation}, ${index + 1}, ${rows.session}, ${at})`.execute(trx);
      if (rows.journey === null) continue;
      await sql`insert into journeys (partner, version, body, used_at)
        values (${`${channel}:${conversation}`}, 1, ${rows.journey}, ${at})`.execute(trx);
    }
  });
  await close();
}
