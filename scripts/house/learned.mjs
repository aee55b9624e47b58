import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { contentOf, isStamped } from './content.mjs';
import { typescript } from './launch.mjs';
import { inProject, root, say, SetUpError } from './place.mjs';
import { replaceFolder } from './replace.mjs';

/** Everything that decides what is learned: the examples, what learns from them, and the words it knows. */
const sources = [
  'utterances',
  'src/words',
  'src/knowledge',
  'src/reading',
  'src/rules',
  ...['learn', 'readUtterances', 'readLearned', 'errors'].map((name) => `src/${name}.ts`),
  'package-lock.json',
  'scripts/house/learned.mjs',
];
const stamp = inProject('learned/SOURCES');

/** Whether learned/ was made from the examples and the program as they are now, by their content. */
export const hasLearned = () => isStamped(stamp, contentOf(sources));

/**
 * Makes learned/: what the program knows of how people put things. It stands beside src/, for what runs as it is
 * written; the build takes it along.
 */
export function learn(node) {
  say('Learning from the utterances …');
  const content = contentOf(sources);
  replaceFolder('learned', (fresh) => {
    const { status } = spawnSync(node, [...typescript, 'src/learn.ts', fresh], {
      cwd: root,
      stdio: ['ignore', 2, 2],
    });
    if (status !== 0) throw new SetUpError('Nothing could be learned from the utterances.');
    writeFileSync(path.join(fresh, path.basename(stamp)), content);
  });
}
