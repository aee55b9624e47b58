import { AppError } from '../errors';
import { describeContent, type Content } from './backupContent';
import { chooseFile } from './chooseFile';

/** What the command is run with. */
export type RestorePorts = {
  /** Puts the file in the place of the database. Rejects with an AppError, and then everything is as it was. */
  readonly restore: (file: string) => Promise<{ readonly movedTo: string | undefined }>;
  readonly contentOf: (file: string) => Content;
  /** Milliseconds of a clock that only goes forward. */
  readonly clock: () => number;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
};

const usage = 'Usage: npm run -s restore -- FILE';

/** Puts a backup in the place of the database, while no server runs; gives the exit code. */
export async function runRestore(args: readonly string[], ports: RestorePorts): Promise<number> {
  const { restore, contentOf, clock, out, err } = ports;
  const chosen = chooseFile(args);
  if ('problem' in chosen) {
    err(`${chosen.problem}\n${usage}\n`);
    return 1;
  }
  const { file } = chosen;
  const begun = clock();
  try {
    const content = contentOf(file);
    const { movedTo } = await restore(file);
    const seconds = ((clock() - begun) / 1000).toFixed(1);
    const before = movedTo === undefined ? '' : `; what was there before is kept as ${movedTo}`;
    out(`Restored ${describeContent(content)} in ${seconds} s from ${file}${before}\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    err(`${error.message}\n`);
    return 1;
  }
}
