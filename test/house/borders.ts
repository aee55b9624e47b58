import { readFileSync } from 'node:fs';
import { join } from 'node:path';

type Borders = {
  readonly pure: readonly string[];
  readonly folders: Readonly<
    Record<string, { readonly values: readonly string[]; readonly types?: readonly string[] }>
  >;
  readonly packages: Readonly<Record<string, readonly string[]>>;
};

/** The table that lint works by. */
export const borders = JSON.parse(
  readFileSync(join(__dirname, '../../scripts/house/borders.json'), 'utf8'),
) as Borders;

export const folders = Object.keys(borders.folders);
