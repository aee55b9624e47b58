import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { contentOf, isStamped } from './content.mjs';
import { inProject, root, say, SetUpError } from './place.mjs';
import { replaceFolder } from './replace.mjs';

/** Everything the built program is made of. A change of any file in them makes it stale. */
const sources = ['src', 'cards', 'locales', 'learned', 'vendor'];
const settings = ['package-lock.json', 'tsconfig.json', 'tsconfig.build.json', 'scripts/house/build.mjs'];
const stamp = inProject('dist/SOURCES');

const content = () => contentOf([...settings, ...sources]);

/** Whether dist/ was made from the sources as they are now, by their content. */
export const isBuilt = () => isStamped(stamp, content());

/**
 * Makes dist/, a mirror of the project: compiled src, and beside it all that the program reads while it runs, at the
 * same relative place. So `join(__dirname, '..')` in src/index.ts is the right root from src/ and from dist/src/.
 */
export function build(node) {
  say('Building …');
  const made = content();
  replaceFolder('dist', (fresh) => {
    compile(node, fresh);
    for (const folder of sources.filter((name) => existsSync(inProject(name)))) {
      cpSync(inProject(folder), path.join(fresh, folder), {
        recursive: true,
        filter: (file) => !file.endsWith('.ts'),
      });
    }
    writeFileSync(path.join(fresh, path.basename(stamp)), made);
  });
}

function compile(node, outDir) {
  const tsc = inProject('node_modules/typescript/bin/tsc');
  const args = [tsc, '-p', 'tsconfig.build.json', '--outDir', outDir];
  const { status } = spawnSync(node, args, { cwd: root, stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new SetUpError('The program does not compile.');
}
