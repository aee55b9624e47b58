import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { inProject, root } from './place.mjs';

/** A hash of files and of all that folders hold, by name and content. What is not there counts as nothing. */
export function contentOf(places) {
  const hash = createHash('sha256');
  for (const file of places.flatMap(filesIn).sort())
    hash
      .update(`${file}\0`)
      .update(readFileSync(inProject(file)))
      .update('\0');
  return hash.digest('hex');
}

/** Whether a stamp says that something was made from this content. */
export const isStamped = (stamp, content) => existsSync(stamp) && readFileSync(stamp, 'utf8') === content;

function filesIn(place) {
  if (path.extname(place) !== '') return [place];
  if (!existsSync(inProject(place))) return [];
  return readdirSync(inProject(place), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'));
}
