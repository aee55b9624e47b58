import { Writable } from 'node:stream';
import { StorageError } from '../../src/errors';
import { createLog, describeError } from '../../src/http/log';

function record() {
  let text = '';
  const log = createLog(
    'info',
    new Writable({
      write: (chunk: Buffer, _encoding, done) => {
        text += chunk.toString('utf8');
        done();
      },
    }),
  );
  return { log, text: () => text };
}

describe('createLog', () => {
  it('writes JSON lines with a time, and nothing below its level', () => {
    const { log, text } = record();
    log.debug('not this');
    log.info({ turns: 3 }, 'this');
    expect(JSON.parse(text())).toEqual({
      level: 30,
      time: expect.stringMatching(/^\d{4}-.*Z$/),
      pid: process.pid,
      turns: 3,
      msg: 'this',
    });
  });

  it('leaves out what never belongs in a log, also one level down', () => {
    const { log, text } = record();
    log.info(
      { text: 'private', activity: { text: 'private' }, turn: { from: 'private', text: 'private' } },
      'turn',
    );
    expect(text()).not.toContain('private');
  });
});

describe('describeError', () => {
  it('says what kind it is, where it was thrown, and why', () => {
    const error = new StorageError('The database could not do it', new TypeError('x is not a function'));
    expect(describeError(error)).toEqual({
      type: 'StorageError',
      code: 'STORAGE',
      message: 'The database could not do it',
      stack: expect.arrayContaining([expect.stringMatching(/^at /)]),
      cause: expect.objectContaining({ type: 'TypeError', message: 'x is not a function' }),
    });
  });

  it('does not repeat the text that could not be parsed', () => {
    let caught: unknown;
    try {
      JSON.parse('my private words');
    } catch (error) {
      caught = error;
    }
    expect(JSON.stringify(describeError(caught))).not.toContain('private');
    expect(describeError(caught)).toMatchObject({ type: 'SyntaxError' });
  });

  it('does not repeat what another service answered', () => {
    const error = Object.assign(new Error('{"message":"private"}'), {
      name: 'RestError',
      response: 'private',
    });
    expect(JSON.stringify(describeError(error))).not.toContain('private');
  });

  it('keeps a long message short', () => {
    expect(describeError(new Error('x'.repeat(5_000))).message).toHaveLength(300);
  });

  it('names the kind of what is no error', () => {
    expect(describeError('private')).toEqual({ type: 'string' });
    expect(describeError(undefined)).toEqual({ type: 'undefined' });
  });

  it('manages without a stack', () => {
    const error = new Error('x');
    delete error.stack;
    expect(describeError(error).stack).toEqual([]);
  });
});
