import { existsSync, renameSync, rmSync } from 'node:fs';
import { inProject } from './place.mjs';

/**
 * Makes a folder anew: `make` fills it under another name, and it is put in place at the end. What fails leaves the old
 * one.
 */
export function replaceFolder(name, make) {
  const [fresh, old] = [`${name}.new-${process.pid}`, `${name}.old-${process.pid}`].map((one) =>
    inProject(one),
  );
  try {
    make(fresh);
    if (existsSync(inProject(name))) renameSync(inProject(name), old);
    renameSync(fresh, inProject(name));
  } finally {
    for (const folder of [fresh, old]) rmSync(folder, { recursive: true, force: true });
  }
}
