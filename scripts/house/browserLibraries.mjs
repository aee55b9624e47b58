import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { inProject } from './place.mjs';
import { entriesOf } from './tar.mjs';

const libraryFolders = [
  '/lib/x86_64-linux-gnu',
  '/usr/lib/x86_64-linux-gnu',
  '/usr/lib64',
  '/lib64',
  '/usr/lib',
];
const packed = inProject('node_modules/@sparticuz/chromium/bin/al2023.tar.br');
const folder = inProject('.cache/chromium-libraries');

/**
 * The environment that lets the tests' Chromium start on a bare machine: it needs libnss3 and libnspr4, and its npm
 * package brings a copy of them for Linux that has none. Empty where nothing is missing.
 */
export function browserEnvironment() {
  const isThere = libraryFolders.some((place) => existsSync(path.join(place, 'libnss3.so')));
  if (process.platform !== 'linux' || process.arch !== 'x64' || isThere || !existsSync(packed)) return {};
  mkdirSync(folder, { recursive: true });
  for (const { name, content } of entriesOf(brotliDecompressSync(readFileSync(packed)))) {
    if (!name.endsWith('/')) writeFileSync(path.join(folder, path.basename(name)), content);
  }
  return { LD_LIBRARY_PATH: [folder, process.env.LD_LIBRARY_PATH].filter(Boolean).join(':') };
}
