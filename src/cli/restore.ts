import { describeContent, type Content } from './backupContent';
import { chooseFile } from './chooseFile';
import { runCommand, type CommandPorts } from './runCommand';

/** What the command is run with. */
export type RestorePorts = CommandPorts & {
  /** Puts the file in the place of the database. Rejects with an AppError, and then everything is as it was. */
  readonly restore: (file: string) => Promise<{ readonly movedTo: string | undefined }>;
  readonly contentOf: (file: string) => Content;
};

/** Puts a backup in the place of the database, while no server runs; gives the exit code. */
export function runRestore(args: readonly string[], ports: RestorePorts): Promise<0 | 1> {
  const { restore, contentOf } = ports;
  return runCommand(chooseFile(args), 'npm run -s restore -- FILE', ports, async (file, seconds) => {
    const content = contentOf(file);
    const { movedTo } = await restore(file);
    const before = movedTo === undefined ? '' : `; what was there before is kept as ${movedTo}`;
    return `Restored ${describeContent(content)} in ${seconds()} s from ${file}${before}\n`;
  });
}
