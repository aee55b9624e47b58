import fs from 'node:fs';
import { Module } from 'node:module';
import { join } from 'node:path';
import { transformSync } from '@swc/core';

/** A mistake that somebody could make: other words in one place, or a few, of the program. */
export type Mutant = { readonly name: string; readonly edits: readonly Edit[] };
export type Edit = { readonly file: string; readonly from: string; readonly to: string };

/** `check` fails where the program was loaded without it; `lift` takes the mistake away again. */
export type Planted = {
  readonly files: ReadonlySet<string>;
  readonly check: () => void;
  readonly lift: () => void;
};

const root = join(__dirname, '../../..');

type Loaders = Record<
  string,
  (module: { _compile: (code: string, file: string) => void }, file: string) => void
>;

/**
 * Makes this process load the program with the mistake in it.
 * @throws Error where the place is not found, or not once: then nothing would be planted.
 */
export function plant(mutant: Mutant | undefined): Planted {
  if (!mutant) throw new Error('there is no such mutant');
  const changed = new Map<string, string>();
  for (const { file, from, to } of mutant.edits) {
    const path = join(root, file);
    const source = changed.get(path) ?? fs.readFileSync(path, 'utf8');
    const times = source.split(from).length - 1;
    if (times !== 1) throw new Error(`${mutant.name}: ${file} has this ${times} times: ${from}`);
    changed.set(
      path,
      source.replace(from, () => to),
    );
  }

  const loaded = new Set<string>();
  const take = (file: string): string | undefined => {
    const source = changed.get(file);
    if (source !== undefined) loaded.add(file);
    return source;
  };
  const loaders = (Module as unknown as { _extensions: Loaders })._extensions;
  const load = loaders['.ts']!;
  loaders['.ts'] = (module, file) => {
    const source = take(file);
    if (source === undefined) return load(module, file);
    const { code } = transformSync(source, {
      filename: file,
      jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
      module: { type: 'commonjs' },
    });
    module._compile(code, file);
  };
  // Wording and cards are read as files.
  const read = fs.readFileSync;
  fs.readFileSync = ((file: Parameters<typeof read>[0], options: Parameters<typeof read>[1]) =>
    (typeof file === 'string' && file.endsWith('.json') ? take(file) : undefined) ??
    read(file, options)) as typeof read;

  return {
    files: new Set(changed.keys()),
    check: () => {
      const missed = [...changed.keys()].filter((file) => !loaded.has(file));
      if (missed.length > 0) throw new Error(`${mutant.name}: never loaded: ${missed.join(', ')}`);
    },
    lift: () => {
      loaders['.ts'] = load;
      fs.readFileSync = read;
    },
  };
}
