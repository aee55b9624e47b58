import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** One difference between two releases: a text in a file, words of one question copied to another, or a file less. */
export type SourceEdit =
  | { readonly file: string; readonly from: string; readonly to: string }
  | { readonly file: string; readonly copy: string; readonly as: string }
  | { readonly file: string; readonly isGone: true };

/** A release that runs. */
export type RunningRelease = { readonly url: string; readonly stop: () => Promise<void> };

const root = join(__dirname, '../../..');

/** Copies the sources of the program, changes them, and gives the folder. */
export function makeRelease(edits: readonly SourceEdit[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'assistant-release-'));
  for (const name of ['src', 'locales', 'cards']) {
    cpSync(join(root, name), join(folder, name), { recursive: true });
  }
  for (const name of ['learned', 'vendor', 'node_modules', 'package.json']) {
    symlinkSync(join(root, name), join(folder, name));
  }
  for (const edit of edits) apply(join(folder, edit.file), edit);
  return folder;
}

function apply(file: string, edit: SourceEdit): void {
  if ('isGone' in edit) return rmSync(file);
  const source = readFileSync(file, 'utf8');
  if ('copy' in edit) {
    const words = JSON.parse(source) as Words;
    for (const part of ['question', 'option']) {
      const copied = lookUp(words[part], edit.copy);
      const [group = '', name = ''] = edit.as.split('.');
      const groups = words[part] as Words;
      groups[group] = { ...(groups[group] as Words), [name]: renamed(copied, edit.as) };
    }
    return writeFileSync(file, JSON.stringify(words));
  }
  if (!source.includes(edit.from)) throw new Error(`${edit.file} is not as it was: ${edit.from}`);
  writeFileSync(
    file,
    source.replace(edit.from, () => edit.to),
  );
}

type Words = Record<string, unknown>;

const lookUp = (node: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((at, name) => (at as Words)[name], node);

/** Two questions never have the same words. */
function renamed(words: unknown, name: string): unknown {
  const { title, short, ...rest } = words as Readonly<Record<string, string>>;
  return title === undefined ? words : { ...rest, title: `${name}: ${title}`, short: `${short} ${name}` };
}

/** Starts the release in that folder, in a process of its own, on those data. */
export async function startRelease(
  folder: string,
  env: Readonly<Record<string, string>>,
): Promise<RunningRelease> {
  const child = spawn(
    process.execPath,
    [
      '--disable-warning=ExperimentalWarning',
      '--require',
      join(root, 'scripts/house/typescript.cjs'),
      join(folder, 'src/index.ts'),
    ],
    {
      cwd: folder,
      env: { ...plainEnv(), PORT: '0', RATE_LIMITS: 'off', LOG_LEVEL: 'fatal', ...env },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  return {
    url: await addressOf(child),
    stop: async () => {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    },
  };
}

const plainEnv = () => ({ PATH: process.env['PATH'] ?? '' });

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      const address = /http:\/\/[\d.:]+/.exec(said)?.[0];
      if (address) resolve(address);
    });
    child.once('exit', (code) => reject(new Error(`the release ended with ${code}`)));
  });
}
