import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { languages } from '../reading/language';
import type { Resources } from './translator';

/** Reads `<folder>/<language>/<namespace>.json` for every language the assistant speaks. */
export function readLocales(folder: string): Resources {
  return Object.fromEntries(
    languages.map((language) => [language, readJsonFiles(join(folder, language))]),
  ) as Resources;
}

function readJsonFiles(folder: string): Record<string, unknown> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  return Object.fromEntries(
    files.map((file) => [basename(file, '.json'), JSON.parse(readFileSync(join(folder, file), 'utf8'))]),
  );
}
