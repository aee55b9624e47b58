import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { LocalesError } from '../errors';
import { languages, type Language } from '../reading/language';
import type { Resources } from './translator';

/** Has every key. */
const owner: Language = 'en';

/**
 * Reads `<folder>/<language>/<namespace>.json` for every language the assistant speaks.
 * @throws LocalesError listing every text that a language lacks, or has and English has not.
 */
export function readLocales(folder: string): Resources {
  const read = languages.map((language) => [language, readJsonFiles(join(folder, language))] as const);
  const resources = Object.fromEntries(read) as Resources;
  const wanted = keysIn(resources[owner]);
  const problems = read.flatMap(([language, texts]) => {
    const keys = keysIn(texts);
    return [
      ...[...wanted].filter((key) => !keys.has(key)).map((key) => `${language}: ${key} is missing`),
      ...[...keys].filter((key) => !wanted.has(key)).map((key) => `${language}: nobody asks for ${key}`),
    ];
  });
  if (problems.length > 0) throw new LocalesError(problems);
  return resources;
}

function readJsonFiles(folder: string): Record<string, unknown> {
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.json')) : [];
  return Object.fromEntries(
    files.map((file) => [basename(file, '.json'), JSON.parse(readFileSync(join(folder, file), 'utf8'))]),
  );
}

/** Every text by its path; `chat.welcome.title`. */
function keysIn(texts: object, path: readonly string[] = []): ReadonlySet<string> {
  return new Set(
    Object.entries(texts).flatMap(([name, value]: [string, unknown]) => {
      const here = [...path, name];
      return typeof value === 'object' && value !== null ? [...keysIn(value, here)] : [here.join('.')];
    }),
  );
}
