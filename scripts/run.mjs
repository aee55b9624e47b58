// The door of every npm script. Plain JavaScript, because it also has to run on the Node 20 that a machine may have:
// it installs and builds what is missing and then runs the job on Node 24.
import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { browserEnvironment } from './house/browserLibraries.mjs';
import { launch, program, typescript } from './house/launch.mjs';
import { findNode } from './house/node.mjs';
import { inProject, say, SetUpError } from './house/place.mjs';
import { setUp, setUpSources } from './house/setUp.mjs';
import { checks, runTests } from './house/tests.mjs';

const jobs = {
  start: async (args) =>
    launch(await setUp({ needsWebChat: true }), [...program, 'dist/src/index.js', ...args]),
  assess: async (args) =>
    // npm changes to the project's folder; a file is named from where the person is.
    launch(await setUp({ needsWebChat: false }), [...program, inProject('dist/src/cli/index.js'), ...args], {
      cwd: process.env.INIT_CWD ?? process.cwd(),
    }),
  backup: (args) => operate('backup', args.map(fromThere)),
  restore: (args) => operate('restore', args.map(fromThere)),
  report: (args) => operate('report', args),
  test: async () => runTests(),
  unit: async (args) =>
    launch(await setUpSources(), ['node_modules/jest/bin/jest.js', ...args], {
      env: { ...process.env, ...browserEnvironment() },
    }),
  // Its Node is ours: dependency-cruiser does not run on 20.
  borders: (args) => launch(findNode(), [...checks.borders, ...args]),
  build: async () => void (await setUp({ needsWebChat: true })),
  accept: (args) => check('test/acceptance', args),
  bench: (args) => check('test/bench', args),
};

/** A file is named from where the person is. */
const fromThere = (arg) => (arg.startsWith('-') ? arg : resolve(process.env.INIT_CWD ?? '', arg));

/** DATA_DIR is named from where the server starts. */
async function operate(command, args) {
  const node = await setUp({ needsWebChat: false });
  return launch(node, [...program, 'dist/src/cli/operate.js', command, ...args]);
}

/** `accept <name>` and `bench <name>` run test/acceptance/<name>.ts and test/bench/<name>.ts, TypeScript as it is. */
async function check(folder, [name, ...args]) {
  const file = `${folder}/${name}.ts`;
  if (!name || !existsSync(inProject(file))) throw new SetUpError(`There is no ${file}.${namesIn(folder)}`);
  const node = await setUp({ needsWebChat: true });
  return launch(node, [...program, ...typescript, file, ...args]);
}

function namesIn(folder) {
  const files = existsSync(inProject(folder)) ? readdirSync(inProject(folder)) : [];
  return ` Known: ${files.filter((file) => file.endsWith('.ts')).join(', ') || 'none'}.`;
}

const [name, ...args] = process.argv.slice(2);
try {
  if (!Object.hasOwn(jobs, name ?? ''))
    throw new SetUpError(`Usage: node scripts/run.mjs ${Object.keys(jobs).join('|')} …`);
  process.exitCode = (await jobs[name](args)) ?? 0;
} catch (error) {
  say(error instanceof SetUpError ? error.message : (error.stack ?? String(error)));
  process.exitCode = 1;
}
