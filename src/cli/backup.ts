import { AppError } from '../errors';
import { describeContent, type Content } from './backupContent';
import { chooseFile } from './chooseFile';

/** What the command is run with. */
export type BackupPorts = {
  /** Has the server that is running write the file; false where none runs. Rejects with an AppError. */
  readonly askServer: (file: string) => Promise<boolean>;
  /** Opens the database and writes the file. Rejects with an AppError. */
  readonly backUp: (file: string) => Promise<void>;
  readonly contentOf: (file: string) => Content;
  /** Milliseconds of a clock that only goes forward. */
  readonly clock: () => number;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
};

const usage = 'Usage: npm run -s backup -- FILE';

/** Writes a backup of the database to a new file, whether a server runs or not; gives the exit code. */
export async function runBackup(args: readonly string[], ports: BackupPorts): Promise<number> {
  const { askServer, backUp, contentOf, clock, out, err } = ports;
  const chosen = chooseFile(args);
  if ('problem' in chosen) {
    err(`${chosen.problem}\n${usage}\n`);
    return 1;
  }
  const { file } = chosen;
  const begun = clock();
  try {
    const isDone = await askServer(file);
    if (!isDone) await backUp(file);
    const seconds = ((clock() - begun) / 1000).toFixed(1);
    out(`Backed up ${describeContent(contentOf(file))} in ${seconds} s to ${file}\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    err(`${error.message}\n`);
    return 1;
  }
}
