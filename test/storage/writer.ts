import { writeSync } from 'node:fs';
import { openDatabase } from '../../src/storage/database';

/** Writes one person after another, and a line with its number for each that is committed, until it is killed. */
async function main(folder: string): Promise<void> {
  const database = await openDatabase({ dataDir: folder, now: () => new Date() });
  for (let number = 1; ; number++) {
    await database.write((trx) =>
      trx
        .insertInto('people')
        .values({ channel: 'test', user_id: String(number), seen_at: '2026-03-02T10:00:00.000Z' })
        .execute(),
    );
    writeSync(1, `${number}\n`);
  }
}

void main(process.argv[2] ?? '');
