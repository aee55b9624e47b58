import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Database } from '../../src/storage/database';
import { createSqlDirectLineStore } from '../../src/storage/sqlDirectLineStore';
import { restoreBackup } from '../../src/storage/restore';
import { openSqliteFile, tablesIn } from '../../src/storage/sqliteFile';
import type { Engine } from './contract';

const now = () => new Date('2026-03-02T10:00:00Z');
const person = (id: string) => ({ channel: 'msteams', user_id: id, seen_at: now().toISOString() });

/** An engine, and how the program is told of a place of it. */
export type RestorableEngine = Engine & {
  readonly name: string;
  readonly settings: (place: string) => Promise<{ readonly dataDir: string; readonly url?: string }>;
};

/** Every row of every table, apart from what belongs to the one database. */
function contentOf(file: string): unknown {
  const { database } = openSqliteFile(file, { readOnly: true });
  const content = tablesIn(database).map(({ name, key }) => [
    name,
    database.prepare(`select * from ${name} order by ${key.join(', ')}`).all(),
  ]);
  database.close();
  return content;
}

/** What every engine's backup has to be, and where it can be restored. */
export function backupContract(
  engine: Engine & { readonly name: string },
  into: readonly RestorableEngine[],
): void {
  describe(`a backup of ${engine.name}`, () => {
    const folders: string[] = [];
    const newFolder = () => {
      const folder = mkdtempSync(join(tmpdir(), 'assistant-backup-'));
      folders.push(folder);
      return folder;
    };
    let database: Database;
    beforeEach(async () => {
      database = await engine.open(engine.newPlace());
    });
    afterEach(() => database.close());
    afterAll(() => {
      for (const folder of folders) rmSync(folder, { recursive: true, force: true });
    });
    it('holds everything that was acknowledged before it began, while others go on writing', async () => {
      const people = (from: number) =>
        database.write((trx) =>
          trx
            .insertInto('people')
            .values([person(`a${from}`), person(`b${from}`)])
            .execute(),
        );
      // Enough for the copying to take a while.
      const body = 'x'.repeat(20_000);
      const row = { channel: 'msteams', version: 1, session: body, updated_at: now().toISOString() };
      for (let part = 0; part < 10; part++) {
        const rows = Array.from({ length: 40 }, (_, index) => ({ ...row, conversation: `${part} ${index}` }));
        await database.write((trx) => trx.insertInto('conversations').values(rows).execute());
      }
      let acknowledged = 0;
      let isOver = false;
      const writers = [0, 1, 2, 3].map(async (writer) => {
        for (let turn = 0; !isOver; turn++) {
          await people(turn * 4 + writer);
          acknowledged++;
        }
      });
      while (acknowledged < 200) await new Promise(setImmediate);
      const [before, file] = [acknowledged, join(newFolder(), 'backup.sqlite')];
      await database.backUp(file);
      const during = acknowledged - before;
      isOver = true;
      await Promise.all(writers);

      const { database: copy } = openSqliteFile(file, { readOnly: true });
      const stored = copy.prepare('select user_id from people').all();
      const ids = stored.map((row) => String(row['user_id']));
      const halves = ids.filter((id) => !ids.includes((id.startsWith('a') ? 'b' : 'a') + id.slice(1)));
      expect(halves).toEqual([]);
      expect(ids.length).toBeGreaterThanOrEqual(before * 2);
      expect(ids.length).toBeLessThanOrEqual(acknowledged * 2);
      expect(during).toBeGreaterThan(0);
      copy.close();
    });

    it('is one file that only its owner can read, and nothing else', async () => {
      const folder = newFolder();
      await database.backUp(join(folder, 'backup.sqlite'));
      expect(readdirSync(folder)).toEqual(['backup.sqlite']);
      expect(statSync(join(folder, 'backup.sqlite')).mode & 0o777).toBe(0o600);
    });

    it('overwrites nothing', async () => {
      const file = join(newFolder(), 'backup.sqlite');
      writeFileSync(file, 'mine');
      await expect(database.backUp(file)).rejects.toMatchObject({ code: 'STORAGE_EXISTS' });
      expect(readFileSync(file, 'utf8')).toBe('mine');
    });

    it('says when it cannot be written, and leaves nothing of it', async () => {
      const folder = newFolder();
      const file = join(folder, 'missing', 'backup.sqlite');
      await expect(database.backUp(file)).rejects.toMatchObject({
        code: 'STORAGE',
        message: `${file} cannot be written`,
      });
      expect(readdirSync(folder)).toEqual([]);
    });

    it.each(into)('can be restored on $name, and backed up from there', async (target) => {
      const line = createSqlDirectLineStore(database);
      await line.open({ id: 'd', userId: 'dl_1', locale: 'nl' }, now());
      await line.append({ conversationId: 'd', json: '{"text":"één 😀"}', clientId: 'x' }, now());
      await database.write(async (trx) => {
        for (let from = 0; from < 450; from += 150) {
          const many = Array.from({ length: 150 }, (_, index) => person(`person${from + index}`));
          await trx.insertInto('people').values(many).execute();
        }
        const asked = {
          outcome: 'unanswered',
          entry: null,
          language: 'nl',
          words: 'één …',
          helpful: null,
          ending: 'chosen',
        };
        await trx
          .insertInto('questions')
          .values({ ...asked, id: 'q', day: '2026-03-02' })
          .execute();
        const talk = { channel: 'msteams', conversation: 'c', version: 0, updated_at: now().toISOString() };
        await trx
          .insertInto('conversations')
          .values([
            { ...talk, service_url: 'https://smba.example', bot_name: 'één' },
            { ...talk, conversation: 'd', version: 7, session: '{}', pending: '[]', recent: '[]' },
          ])
          .execute();
      });
      const first = join(newFolder(), 'first.sqlite');
      await database.backUp(first);

      const place = target.newPlace();
      await restoreBackup({ file: first, ...(await target.settings(place)), now });
      const restored = await target.open(place);
      const again = join(newFolder(), 'again.sqlite');
      await restored.backUp(again);
      await restored.close();
      expect(contentOf(again)).toEqual(contentOf(first));
    });
  });
}
