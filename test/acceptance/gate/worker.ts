import { join, sep } from 'node:path';
import { mutants } from './mutants';
import { plant } from './plant';
import type * as Play from './play';

/** What a worker is told to play, with a mutant planted where one is named. */
export type Work = Play.Order & { readonly mutant?: string };

async function perform({ mutant, ...order }: Work): Promise<Play.Played> {
  const planted = mutant === undefined ? undefined : plant(mutants.find(({ name }) => name === mutant));
  try {
    forget(planted?.files);
    // Only now: what is planted has to be there before the program is loaded.
    const { play } = (await import(join(__dirname, 'play'))) as typeof Play;
    const played = await play(order);
    planted?.check();
    return played;
  } finally {
    planted?.lift();
    forget(planted?.files);
  }
}

/** These files are loaded anew, and with them everything that uses them. The rest stays as it is. */
function forget(files: ReadonlySet<string> = new Set()): void {
  const ours = Object.values(require.cache).filter(
    (module) => module !== undefined && !module.filename.includes(`${sep}node_modules${sep}`),
  );
  const affected = new Set(files);
  for (let before = -1; before !== affected.size;) {
    before = affected.size;
    for (const module of ours) {
      if (module?.children.some(({ filename }) => affected.has(filename))) affected.add(module.filename);
    }
  }
  for (const file of affected) if (file !== __filename) delete require.cache[file];
}

process.on('message', (work: Work) => {
  perform(work).then(
    (played) => process.send?.({ played }),
    (error: unknown) => process.send?.({ error: String(error) }),
  );
});
