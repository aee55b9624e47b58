import { types } from 'node:util';
import pino, { type DestinationStream, type Logger } from 'pino';
import { AppError } from '../errors';

export type { Logger } from 'pino';

/** Fields that never belong in a log, wherever somebody puts them by mistake. */
const personal = [
  'text',
  'value',
  'from',
  'user',
  'name',
  'activity',
  'body',
  'headers',
  'token',
  'authorization',
];

/** The log of the program: JSON lines without personal data. */
export function createLog(
  level: string,
  destination: DestinationStream = pino.destination({ fd: 1, sync: true }),
): Logger {
  return pino(
    {
      level,
      base: { pid: process.pid },
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: { paths: personal.flatMap((field) => [field, `*.${field}`]), remove: true },
      serializers: { err: describeError },
    },
    destination,
  );
}

export type DescribedError = {
  readonly type: string;
  readonly code?: string;
  readonly message?: string;
  readonly stack?: readonly string[];
  readonly cause?: DescribedError;
};

/**
 * What may be said of an error: its kind, where it was thrown, its cause. The message only where its author is known
 * to put nothing of a person's into it: JSON.parse quotes the text, a connector the whole answer.
 */
export function describeError(error: unknown): DescribedError {
  if (!types.isNativeError(error)) return { type: typeof error };
  const { code } = error as { code?: unknown };
  const isQuoting = error.name === 'SyntaxError' || error.name === 'RestError';
  const isOurs = error instanceof AppError;
  return {
    type: error.name,
    ...(typeof code === 'string' && { code }),
    ...(!isQuoting && { message: isOurs ? error.message : error.message.slice(0, 300) }),
    stack: (error.stack ?? '')
      .split('\n')
      .filter((line) => /^\s+at /.test(line))
      .map((line) => line.trim()),
    ...(error.cause !== undefined && { cause: describeError(error.cause) }),
  };
}
