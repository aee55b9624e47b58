import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { inProject, root, say, SetUpError } from './place.mjs';

/** Everything the built program is made of. A change of any file in them makes it stale. */
const sources = ['src', 'cards', 'locales', 'vendor'];
const settings = ['package-lock.json', 'tsconfig.json', 'tsconfig.build.json', 'scripts/house/build.mjs'];
const stamp = inProject('dist/SOURCES');

/** Whether dist/ was made from the sources as they are now, by their content. */
export function isBuilt() {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === hashOfSources();
}

/**
 * Makes dist/, a mirror of the project: compiled src, and beside it all that the program reads while it runs, at the
 * same relative place. So `join(__dirname, '..')` in src/index.ts is the right root from src/ and from dist/src/.
 * It is made under another name and put in place at the end: a build that fails leaves the old one.
 */
export function build(node) {
  say('Building …');
  const hash = hashOfSources();
  const [fresh, old] = [`dist.new-${process.pid}`, `dist.old-${process.pid}`].map((name) => inProject(name));
  try {
    compile(node, fresh);
    for (const folder of sources.filter((name) => existsSync(inProject(name)))) {
      cpSync(inProject(folder), path.join(fresh, folder), {
        recursive: true,
        filter: (file) => !file.endsWith('.ts'),
      });
    }
    writeFileSync(path.join(fresh, path.basename(stamp)), hash);
    if (existsSync(inProject('dist'))) renameSync(inProject('dist'), old);
    renameSync(fresh, inProject('dist'));
  } finally {
    for (const folder of [fresh, old]) rmSync(folder, { recursive: true, force: true });
  }
}

function compile(node, outDir) {
  const tsc = inProject('node_modules/typescript/bin/tsc');
  const args = [tsc, '-p', 'tsconfig.build.json', '--outDir', outDir];
  const { status } = spawnSync(node, args, { cwd: root, stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new SetUpError('The program does not compile.');
}

function hashOfSources() {
  const hash = createHash('sha256');
  const files = sources.flatMap((folder) => filesIn(folder)).sort();
  for (const file of [...settings, ...files])
    hash
      .update(`${file}\0`)
      .update(readFileSync(inProject(file)))
      .update('\0');
  return hash.digest('hex');
}

function filesIn(folder) {
  if (!existsSync(inProject(folder))) return [];
  return readdirSync(inProject(folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'));
}
