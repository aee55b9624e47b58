import { spawnSync } from 'node:child_process';
import { root } from './place.mjs';

/**
 * Runs npm in the project's folder; what it prints comes back instead of being shown.
 * `npm_execpath` and `npm_node_execpath` are the npm and the Node that started the script; that Node stays in place
 * when `npm ci` removes node_modules.
 */
export function npm(args) {
  const cli = process.env.npm_execpath ?? '';
  const [command, first] = /npm-cli\.js$/.test(cli)
    ? [process.env.npm_node_execpath ?? process.execPath, [cli]]
    : ['npm', []];
  const { status, stdout, stderr, error } = spawnSync(command, [...first, ...args], {
    cwd: root,
    encoding: 'utf8',
    shell: command === 'npm' && process.platform === 'win32',
    maxBuffer: 64 * 1024 * 1024,
  });
  return { isDone: status === 0, output: error ? error.message : `${stdout}${stderr}`.trim() };
}
