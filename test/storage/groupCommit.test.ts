import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { createGroupCommit } from '../../src/storage/groupCommit';
import { migrate } from '../../src/storage/migrate';
import { openSqlite } from '../../src/storage/sqlite';

describe('createGroupCommit', () => {
  const folder = mkdtempSync(join(tmpdir(), 'assistant-commit-'));
  const db = openSqlite(folder);
  const commits = createGroupCommit(db);
  beforeAll(() => migrate(db, new Date()));
  afterAll(async () => {
    await db.destroy();
    rmSync(folder, { recursive: true, force: true });
  });
  const write = (user_id: string) =>
    commits.write((trx) =>
      trx
        .insertInto('people')
        .values({ channel: 'test', user_id, seen_at: '2026-03-02T10:00:00.000Z' })
        .execute(),
    );

  it('lets those who come at the same time share one transaction', async () => {
    const transaction = jest.spyOn(db, 'transaction');
    await Promise.all(Array.from({ length: 16 }, (_, index) => write(`together${index}`)));
    expect(transaction).toHaveBeenCalledTimes(1);
    transaction.mockRestore();
  });

  it('tells everybody when the shared transaction cannot be committed, and goes on', async () => {
    const orphan = commits.write(async (trx) => {
      await sql`pragma defer_foreign_keys = on`.execute(trx);
      await trx
        .insertInto('direct_line_activities')
        .values({ conversation_id: 'missing', sequence: 1, body: '{}' })
        .execute();
    });
    const results = await Promise.allSettled([write('before'), orphan, write('after')]);
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
    await expect(write('before')).resolves.toBeDefined();
  });

  it('is idle when nothing is waiting', async () => {
    const writing = write('last');
    let isWritten = false;
    void writing.then(() => (isWritten = true));
    await commits.idle();
    expect(isWritten).toBe(true);
    await expect(commits.idle()).resolves.toBeUndefined();
  });
});
