import type { Asked } from './runCommand';

/** The one file that a command names, or what is wrong. */
export function chooseFile(args: readonly string[]): Asked<string> {
  const [file, ...others] = args;
  if (file === undefined || file === '') return { problem: 'no FILE is named' };
  if (file.startsWith('-')) return { problem: `there is no option ${file}` };
  return others.length > 0 ? { problem: `one FILE at a time; there are ${args.length}` } : { asked: file };
}
