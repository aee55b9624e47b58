import { spawn } from 'node:child_process';
import { join } from 'node:path';

const root = join(__dirname, '../../..');

/** Runs `backup` or `restore` as an operator does, in a process of its own. */
export function operate(
  command: 'backup' | 'restore',
  file: string,
  env: Readonly<Record<string, string>>,
): Promise<{
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
  readonly ms: number;
}> {
  const begun = performance.now();
  const child = spawn(
    process.execPath,
    [
      '--disable-warning=ExperimentalWarning',
      '--require',
      join(root, 'scripts/house/typescript.cjs'),
      join(root, 'src/cli/operate.ts'),
      command,
      file,
    ],
    { cwd: root, env: { PATH: process.env['PATH'], ...env } },
  );
  let [out, err] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out, err, ms: Math.round(performance.now() - begun) }));
  });
}
