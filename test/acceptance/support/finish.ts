/** Ends a check as scripts and people read it: the last line is JSON, the exit code says the same. */
export function finish(check: string, ok: boolean, figures: Readonly<Record<string, unknown>>): void {
  process.stdout.write(`${JSON.stringify({ check, ok, figures })}\n`);
  process.exitCode = ok ? 0 : 1;
}
