import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** Reads `<folder>/<name>.json`: every card template by its name. */
export function readCards(folder: string): Record<string, unknown> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  return Object.fromEntries(
    files.map((file) => [basename(file, '.json'), JSON.parse(readFileSync(join(folder, file), 'utf8'))]),
  );
}
