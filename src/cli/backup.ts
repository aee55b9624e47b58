import { describeContent, type Content } from './backupContent';
import { chooseFile } from './chooseFile';
import { runCommand, type CommandPorts } from './runCommand';

/** What the command is run with. */
export type BackupPorts = CommandPorts & {
  /** Has the server that is running write the file; false where none runs. Rejects with an AppError. */
  readonly askServer: (file: string) => Promise<boolean>;
  /** Opens the database and writes the file. Rejects with an AppError. */
  readonly backUp: (file: string) => Promise<void>;
  readonly contentOf: (file: string) => Content;
};

/** Writes a backup of the database to a new file, whether a server runs or not; gives the exit code. */
export function runBackup(args: readonly string[], ports: BackupPorts): Promise<0 | 1> {
  const { askServer, backUp, contentOf } = ports;
  return runCommand(chooseFile(args), 'npm run -s backup -- FILE', ports, async (file, seconds) => {
    const isDone = await askServer(file);
    if (!isDone) await backUp(file);
    const took = seconds();
    return `Backed up ${describeContent(contentOf(file))} in ${took} s to ${file}\n`;
  });
}
