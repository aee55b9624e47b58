import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { root } from './place.mjs';

/** How the program runs. */
export const program = ['--enable-source-maps', '--disable-warning=ExperimentalWarning'];

/** The same with TypeScript as it is, for what is not built. */
export const typescript = ['--require', './scripts/house/typescript.cjs'];

/**
 * Runs the program in the foreground and gives its exit code. SIGINT and SIGTERM are passed on once, and we wait: how
 * to stop, and how long that may take, is the program's business.
 */
export function launch(node, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(node, args, { cwd: root, stdio: 'inherit', ...options });
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
      let isPassedOn = false;
      process.on(signal, () => {
        if (!isPassedOn) child.kill(signal);
        isPassedOn = true;
      });
    }
    child.on('error', reject);
    child.on('exit', (code, signal) => resolve(code ?? 128 + constants.signals[signal]));
  });
}
