import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(__dirname, '../..');

/** The command as it is composed, in its own process. */
function run(input: string, args: readonly string[], env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--require', './scripts/house/typescript.cjs', 'src/cli/index.ts', ...args, '-'],
    { cwd: root, input, encoding: 'utf8', env: { PATH: process.env['PATH'] ?? '', ...env } },
  );
  return { status, lines: stdout.split('\n').filter((line) => line !== ''), stderr };
}

describe('the command', () => {
  it('writes the result in Dutch, with the date of the rules and the warning', () => {
    const { status, lines, stderr } = run('{"support.plan":"none"}', ['--locale', 'nl']);
    expect({ status, stderr, lines: lines.length }).toEqual({ status: 0, stderr: '', lines: 1 });
    const { text } = JSON.parse(lines[0] ?? '') as { text: string };
    expect(text).toContain('27 oktober 2020');
    expect(text).toContain('Wacht met de aanschaf van een ondersteuningsplan');
  });

  it('takes the ruleset of the environment, and minds nothing else in it', () => {
    const { status, lines } = run('{}', [], { RULESET: '2018-08-31', PORT: 'no port' });
    expect({ status, line: lines[0] }).toEqual({
      status: 0,
      line: expect.stringContaining('"ruleset":"2018-08-31"'),
    });
  });

  it('ends with 1, and nothing on its output, when something is wrong', () => {
    expect(run('{"x":1}', [])).toEqual({
      status: 1,
      lines: [],
      stderr: '-: line 1, x: is not the name of a fact\n',
    });
    expect(run('{}', [], { RULESET: 'tomorrow' })).toMatchObject({
      status: 1,
      lines: [],
      stderr: expect.stringContaining('RULESET: '),
    });
  });
});
