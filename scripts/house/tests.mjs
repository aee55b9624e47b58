import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { browserEnvironment } from './browserLibraries.mjs';
import { launch, program, typescript } from './launch.mjs';
import { inProject, root, say, SetUpError } from './place.mjs';
import { setUp } from './setUp.mjs';

/** The checks besides the tests. Each counts as one that passed or failed, so that the last line tells the whole truth. */
export const checks = {
  types: ['node_modules/typescript/bin/tsc', '--noEmit', '-p', 'tsconfig.json', '--pretty'],
  borders: ['node_modules/dependency-cruiser/bin/dependency-cruiser.mjs', '--output-type', 'err-long', 'src'],
  lint: ['node_modules/eslint/bin/eslint.js', '.', '--max-warnings', '0'],
  format: ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'],
};

const report = '.cache/jest.json';
const jest = ['node_modules/jest/bin/jest.js', '--coverage', '--json', `--outputFile=${report}`];

/**
 * Sets up, checks types, lint and format, and runs every test, whatever fails on the way. The last line on stdout is
 * `N passed, N failed`, with `, N skipped` where there are any. Gives the exit code.
 */
export async function runTests() {
  const count = { passed: 0, failed: 0, skipped: 0 };
  try {
    const node = await setUp({ needsWebChat: true });
    const results = await Promise.all(
      Object.entries(checks).map(([name, args]) => runCheck(node, name, args)),
    );
    for (const isPassed of results) count[isPassed ? 'passed' : 'failed'] += 1;
    const tests = await runJest(node);
    for (const key of Object.keys(count)) count[key] += tests[key];
    const checked = acceptanceChecks();
    const waiting = checked.filter((name) => !timed.includes(name));
    const lane = async () => {
      for (let name = waiting.shift(); name; name = waiting.shift()) {
        const isPassed = await runCheck(node, name, [...program, ...typescript, fileOf(name), '--quick']);
        count[isPassed ? 'passed' : 'failed'] += 1;
      }
    };
    // Two at a time, as the tests: most of them wait, for a process that is killed or a server that starts.
    await Promise.all([lane(), lane()]);
    waiting.push(...checked.filter((name) => timed.includes(name)));
    await Promise.all([lane(), lane()]);
  } catch (error) {
    if (!(error instanceof SetUpError)) throw error;
    say(error.message);
    count.failed += 1;
  }
  const skipped = count.skipped > 0 ? `, ${count.skipped} skipped` : '';
  process.stdout.write(`${count.passed} passed, ${count.failed} failed${skipped}\n`);
  return count.failed === 0 ? 0 : 1;
}

/** They look at how long people wait, and mostly wait themselves: nothing else runs beside the two. */
const timed = ['accept:connector', 'accept:storage'];

/** `accept:kill` and the like, as package.json names them. */
const acceptanceChecks = () =>
  Object.keys(JSON.parse(readFileSync(inProject('package.json'), 'utf8')).scripts).filter((script) =>
    script.startsWith('accept:'),
  );

const fileOf = (check) => `test/acceptance/${check.replace('accept:', '')}.ts`;

/** Runs one check; its output is shown in one piece, and only when it failed. */
function runCheck(node, name, args) {
  const begun = Date.now();
  return new Promise((resolve) => {
    const child = spawn(node, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text) => (output += text));
    child.on('close', (code) => {
      const seconds = `${((Date.now() - begun) / 1000).toFixed(0)} s`;
      say(code === 0 ? `${name}: passed in ${seconds}` : `${output.trimEnd()}\n${name}: FAILED`);
      resolve(code === 0);
    });
  });
}

/** A test file that does not run at all, and coverage below its threshold, are failures like any other. */
async function runJest(node) {
  mkdirSync(inProject('.cache'), { recursive: true });
  rmSync(inProject(report), { force: true });
  const env = { ...process.env, ...browserEnvironment() };
  const code = await launch(node, ['--disable-warning=ExperimentalWarning', ...jest], {
    env,
    stdio: ['ignore', 2, 2],
  });
  const results = readReport();
  const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
  if (code !== 0 && failed === 0) say('jest: FAILED (coverage below its threshold, or no report; see above)');
  return {
    passed: results.numPassedTests,
    failed: code !== 0 && failed === 0 ? 1 : failed,
    skipped: results.numPendingTests + results.numTodoTests,
  };
}

function readReport() {
  try {
    return JSON.parse(readFileSync(inProject(report), 'utf8'));
  } catch {
    return {
      numPassedTests: 0,
      numFailedTests: 0,
      numRuntimeErrorTestSuites: 0,
      numPendingTests: 0,
      numTodoTests: 0,
    };
  }
}
