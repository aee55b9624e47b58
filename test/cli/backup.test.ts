import { runBackup, type BackupPorts } from '../../src/cli/backup';
import { runRestore, type RestorePorts } from '../../src/cli/restore';
import { StorageError } from '../../src/errors';

const content = { interviews: 12, people: 10, partners: 9, bytes: 1_234_567 };
const inUse = new StorageError('the folder is in use', undefined, 'STORAGE_IN_USE');

function setUp(change: Partial<BackupPorts & RestorePorts> = {}) {
  const said = { out: '', err: '' };
  const done: string[] = [];
  let time = 0;
  const ports: BackupPorts & RestorePorts = {
    askServer: async () => false,
    backUp: async (file) => void done.push(`backed up ${file}`),
    restore: async (file) => {
      done.push(`restored ${file}`);
      return { movedTo: undefined };
    },
    contentOf: () => content,
    clock: () => (time += 1500),
    out: (text) => (said.out += text),
    err: (text) => (said.err += text),
    ...change,
  };
  return { ports, said, done };
}

describe('backup', () => {
  it('leaves it to the server where one runs', async () => {
    const asked: string[] = [];
    const { ports, said, done } = setUp({
      askServer: async (file) => {
        asked.push(file);
        return true;
      },
    });
    expect(await runBackup(['/b'], ports)).toBe(0);
    expect([asked, done]).toEqual([['/b'], []]);
    expect(said).toEqual({
      out: 'Backed up 12 interviews, 10 people, 9 journeys (1.2 MB) in 1.5 s to /b\n',
      err: '',
    });
  });

  it('does it itself where none runs', async () => {
    const { ports, done } = setUp();
    expect(await runBackup(['/b'], ports)).toBe(0);
    expect(done).toEqual(['backed up /b']);
  });

  it('says what is wrong, and nothing on stdout', async () => {
    const { ports, said } = setUp({ backUp: () => Promise.reject(inUse) });
    expect(await runBackup(['/b'], ports)).toBe(1);
    expect(said).toEqual({ out: '', err: 'the folder is in use\n' });
  });
});

describe('restore', () => {
  it('says what was put back, and where the database of before is', async () => {
    const { ports, said } = setUp({ restore: async () => ({ movedTo: '/data/before' }) });
    expect(await runRestore(['/b'], ports)).toBe(0);
    expect(said.out).toBe(
      'Restored 12 interviews, 10 people, 9 journeys (1.2 MB) in 1.5 s from /b; ' +
        'what was there before is kept as /data/before\n',
    );
  });

  it('says what is wrong, and nothing on stdout', async () => {
    const { ports, said } = setUp({ restore: () => Promise.reject(inUse) });
    expect(await runRestore(['/b'], ports)).toBe(1);
    expect(said).toEqual({ out: '', err: 'the folder is in use\n' });
  });

  it('leaves everything as it is where the file is no backup', async () => {
    const { ports, done } = setUp({
      contentOf: () => {
        throw new StorageError('no backup', undefined, 'STORAGE_BACKUP');
      },
    });
    expect(await runRestore(['/b'], ports)).toBe(1);
    expect(done).toEqual([]);
  });
});

describe('both', () => {
  it.each([
    ['no file', [], 'no FILE is named'],
    ['two files', ['/a', '/b'], 'one FILE at a time; there are 2'],
    ['an option', ['--force'], 'there is no option --force'],
  ])('do nothing with %s, and say how they are used', async (_what, args, problem) => {
    const { ports, said, done } = setUp();
    expect([await runBackup(args, ports), await runRestore(args, ports)]).toEqual([1, 1]);
    expect([said.out, done]).toEqual(['', []]);
    expect(said.err).toBe(
      `${problem}\nUsage: npm run -s backup -- FILE\n${problem}\nUsage: npm run -s restore -- FILE\n`,
    );
  });

  it('let a bug be seen as one', async () => {
    const { ports } = setUp({ backUp: () => Promise.reject(new TypeError('a bug')) });
    await expect(runBackup(['/b'], ports)).rejects.toThrow(TypeError);
  });
});
