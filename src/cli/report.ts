import { parseArgs } from 'node:util';
import { z } from 'zod';
import { quoted } from './rawRecord';
import { runCommand, type Asked, type CommandPorts } from './runCommand';

/** What the command is run with. */
export type ReportPorts<Report> = CommandPorts & {
  /** The report on a day (ISO date) and all after it, or on everything. Rejects with an AppError. */
  readonly load: (since: string | undefined) => Promise<Report>;
  /** The report as it is read on a screen. */
  readonly inWords: (report: Report) => string;
};

const formats = ['text', 'json'] as const;
const usage = 'npm run -s report -- [--since YYYY-MM-DD] [--format text|json]';

/** Shows what the assistant was asked and could not answer, whether a server runs or not; gives the exit code. */
export function runReport<Report>(args: readonly string[], ports: ReportPorts<Report>): Promise<0 | 1> {
  const { load, inWords } = ports;
  return runCommand(parseArguments(args), usage, ports, async ({ since, format }) => {
    const report = await load(since);
    return format === 'json' ? `${JSON.stringify(report)}\n` : inWords(report);
  });
}

type Arguments = { readonly since: string | undefined; readonly format: (typeof formats)[number] };

function parseArguments(args: readonly string[]): Asked<Arguments> {
  const given = splitArguments(args);
  if ('problem' in given) return given;
  const { since = [], format: named = ['text'] } = given.values;
  if (since.length > 1) return { problem: '--since is there twice' };
  if (named.length > 1) return { problem: '--format is there twice' };
  const [day] = since;
  if (day !== undefined && !z.iso.date().safeParse(day).success) {
    return { problem: `--since: ${quoted(day)} is not a date like 2026-03-01` };
  }
  const format = formats.find((one) => one === named[0]);
  if (!format) return { problem: `--format: ${quoted(named.join())} is not one of ${formats.join(', ')}` };
  return { asked: { since: day, format } };
}

const text = { type: 'string', multiple: true } as const;

function splitArguments(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: { since: text, format: text }, strict: true });
  } catch (error) {
    return { problem: (error as Error).message };
  }
}
