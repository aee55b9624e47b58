/** One of several processes that write the same record on PostgreSQL: `process.ts <url> <name> <writers> <times>`. */
import { openDatabase } from '../../../src/storage/database';
import { write } from './writers';

async function main([url = '', name = '', writers = '', times = '']: readonly string[]): Promise<void> {
  const database = await openDatabase({ dataDir: '', url, now: () => new Date() });
  process.send?.('ready');
  await new Promise((resolve) => process.once('message', resolve));
  const results = await Promise.all(
    Array.from({ length: Number(writers) }, (_, index) => write(database, `${name}.${index}`, Number(times))),
  );
  await database.close();
  process.send?.(results, () => process.disconnect());
}

void main(process.argv.slice(2));
