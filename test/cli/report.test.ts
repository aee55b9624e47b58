import { runReport, type ReportPorts } from '../../src/cli/report';
import { StorageError } from '../../src/errors';

const usage = 'Usage: npm run -s report -- [--since YYYY-MM-DD] [--format text|json]\n';

function setUp(change: Partial<ReportPorts<{ readonly since: string | undefined }>> = {}) {
  const said = { out: '', err: '' };
  const ports: ReportPorts<{ readonly since: string | undefined }> = {
    load: async (since) => ({ since }),
    inWords: ({ since = 'the beginning' }) => `since ${since}\n`,
    clock: () => 0,
    out: (text) => (said.out += text),
    err: (text) => (said.err += text),
    ...change,
  };
  return { ports, said };
}

describe('report', () => {
  it.each([
    ['as text', [], 'since the beginning\n'],
    ['as text, when that is asked for', ['--format', 'text'], 'since the beginning\n'],
    ['from a day on', ['--since', '2026-03-01'], 'since 2026-03-01\n'],
    ['as one line of JSON', ['--format=json', '--since=2026-03-01'], '{"since":"2026-03-01"}\n'],
  ])('is shown %s', async (_how, args, out) => {
    const { ports, said } = setUp();
    expect(await runReport(args, ports)).toBe(0);
    expect(said).toEqual({ out, err: '' });
  });

  it.each([
    ['a day that is none', ['--since', '2026-02-30'], '--since: 2026-02-30 is not a date like 2026-03-01'],
    ['a day that is no date', ['--since', 'last week'], '--since: "last week" is not a date like 2026-03-01'],
    ['an unknown format', ['--format', 'xml'], '--format: xml is not one of text, json'],
    ['two days', ['--since', '2026-03-01', '--since', '2026-03-02'], '--since is there twice'],
    ['two formats', ['--format', 'text', '--format', 'json'], '--format is there twice'],
  ])('is refused for %s', async (_what, args, problem) => {
    const { ports, said } = setUp({ load: () => Promise.reject(new Error('not asked for')) });
    expect(await runReport(args, ports)).toBe(1);
    expect(said).toEqual({ out: '', err: `${problem}\n${usage}` });
  });

  it.each([[['--until', '2026-03-01']], [['questions.txt']], [['--since']]])(
    'is refused for %j, which it does not know',
    async (args) => {
      const { ports, said } = setUp();
      expect(await runReport(args, ports)).toBe(1);
      expect(said.out).toBe('');
      expect(said.err).toMatch(new RegExp(`^.+\n${usage.replaceAll(/[[\]|]/g, '\\$&')}$`));
    },
  );

  it('says what is wrong, and nothing on stdout', async () => {
    const { ports, said } = setUp({ load: () => Promise.reject(new StorageError('there is no database')) });
    expect(await runReport([], ports)).toBe(1);
    expect(said).toEqual({ out: '', err: 'there is no database\n' });
  });
});
