import { openDatabase } from '../../../src/storage/database';
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

/** A database in which all of them have been before. */
export async function seed(dataDir: string, cases: readonly Case[]): Promise<void> {
  const now = new Date();
  const at = now.toISOString();
  const database = await openDatabase({ dataDir, now: () => now });
  for (const { conversation, rows, index } of cases) {
    await database.write(async (trx) => {
      // What was damaged may be no text.
      const row = { version: index + 1, body: rows.session as string, updated_at: at };
      await trx
        .insertInto('sessions')
        .values({ channel, conversation, ...row })
        .execute();
      if (rows.journey === null) return;
      const journey = { version: 1, body: rows.journey as string, used_at: at };
      await trx
        .insertInto('journeys')
        .values({ partner: `${channel}:${conversation}`, ...journey })
        .execute();
    });
  }
  await database.close();
}
