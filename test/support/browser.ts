import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

const root = join(__dirname, '../..');
const folder = join(root, '.cache/chromium');

/** Why no browser test can run on this machine; undefined where they can. */
export function whyNoBrowser(): string | undefined {
  if (process.env['CHROMIUM_PATH'] || (process.platform === 'linux' && process.arch === 'x64'))
    return undefined;
  return 'the Chromium of the npm package is for Linux on x64 only; CHROMIUM_PATH can name another one';
}

/** Starts the browser that all tests of a file share; each takes a context of its own. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? unpack(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--font-render-hinting=none',
    ],
    env: { ...definedOnly(process.env), FONTCONFIG_FILE: writeFontSettings() },
  });
}

/**
 * Unpacks the browser of the npm package, once, and gives its path. In a process of its own, because the package
 * unpacks into the folder for temporary files, which a test cannot change for itself.
 */
function unpack(): string {
  const executable = join(folder, 'chromium');
  if (existsSync(executable)) return executable;
  const fresh = `${folder}.new-${process.pid}`;
  mkdirSync(fresh, { recursive: true });
  const script = `import('@sparticuz/chromium').then(({ default: chromium }) => chromium.executablePath())`;
  execFileSync(process.execPath, ['-e', script], { cwd: root, env: { ...process.env, TMPDIR: fresh } });
  rmSync(folder, { recursive: true, force: true });
  renameSync(fresh, folder);
  return executable;
}

/** The font of the npm package first, so that pages look the same on every machine. */
function writeFontSettings(): string {
  const prefer = (family: string) =>
    `<alias binding="same"><family>${family}</family><prefer><family>Open Sans</family></prefer></alias>`;
  const settings = [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    '<fontconfig>',
    `<dir>${join(folder, 'fonts')}</dir>`,
    '<dir>/usr/share/fonts</dir>',
    `<cachedir>${join(root, '.cache/fonts')}</cachedir>`,
    prefer('system-ui'),
    prefer('sans-serif'),
    '</fontconfig>',
  ];
  const file = join(root, '.cache/fonts.conf');
  mkdirSync(join(root, '.cache'), { recursive: true });
  writeFileSync(file, settings.join('\n'));
  return file;
}

const definedOnly = (env: NodeJS.ProcessEnv) =>
  Object.fromEntries(
    Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
