import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { createGroupCommit } from '../../src/storage/groupCommit';
import { migrate } from '../../src/storage/migrate';
import { openSqlite } from '../../src/storage/sqlite';

describe('createGroupCommit', () => {
  const folder = mkdtempSync(join(tmpdir(), 'assistant-commit-'));
  const { db } = openSqlite(folder);
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

  it('tells whoever keeps the shared transaction from being committed, and stores what the others wrote', async () => {
    const orphan = commits.write(async (trx) => {
      await sql`pragma defer_foreign_keys = on`.execute(trx);
      await trx
        .insertInto('direct_line_activities')
        .values({ conversation_id: 'missing', sequence: 1, body: '{}' })
        .execute();
    });
    const results = await Promise.allSettled([write('before'), orphan, write('after')]);
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    const stored = await db
      .selectFrom('people')
      .where('user_id', 'in', ['before', 'after'])
      .selectAll()
      .execute();
    expect(stored).toHaveLength(2);
  });

  it('lets those who want no transaction in between, and makes the others wait for them', async () => {
    const order: string[] = [];
    const pause = commits.between(async () => {
      order.push('begins');
      await new Promise(setImmediate);
      await new Promise(setImmediate);
      order.push('ends');
    });
    await Promise.all([pause, write('waits').then(() => order.push('written'))]);
    expect(order).toEqual(['begins', 'ends', 'written']);
    await expect(commits.between(() => Promise.reject(new Error('not now')))).rejects.toThrow('not now');
    await expect(write('goes on')).resolves.toBeDefined();
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
