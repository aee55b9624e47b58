import { AppError, StorageError } from '../errors';

/** What the driver and the server say, as an error of either may have it. */
type DriverError = { readonly code?: unknown; readonly message?: unknown };

/** Somebody else's transaction was in the way: the same work, run again, may well succeed. */
export function isInTheWay(error: unknown): boolean {
  const codes = [codeOf(error), error instanceof AppError ? codeOf(error.cause) : undefined];
  return codes.includes('40001') || codes.includes('40P01');
}

/**
 * Whether the server answered to a statement, so that its connection is still good for the next one. Judged by the
 * code, which is SQLSTATE then and no error of Node: the severity comes in the server's language.
 */
export function isAnswer(error: unknown): boolean {
  const code = codeOf(error);
  return /^[0-9FHPX][0-9A-Z]{4}$/.test(code) && !/^(08...|57P..|25P0[34])$/.test(code);
}

/** What it means for whoever runs the program. Never an address, a password or what somebody wrote. */
export function explainPostgres(error: unknown): AppError {
  if (error instanceof AppError) return error;
  const known = explanations.find(({ codes }) => codes.test(codeOf(error)));
  if (known) return new StorageError(known.message, error, known.code);
  return new StorageError('The database could not do it', error);
}

const explanations = [
  {
    codes: /^(28...)$/,
    code: 'STORAGE_LOGIN',
    message: 'PostgreSQL does not let this user in: are user and password in DATABASE_URL right?',
  },
  {
    codes: /^3D000$/,
    code: 'STORAGE_NO_DATABASE',
    message: 'PostgreSQL has no database of the name in DATABASE_URL: create it first',
  },
  {
    codes: /^42501$/,
    code: 'STORAGE_LOGIN',
    message: 'The PostgreSQL user of DATABASE_URL may not do this: it has to own the tables of its database',
  },
  {
    codes: /^25006$/,
    code: 'STORAGE_READ_ONLY',
    message: 'PostgreSQL may only be read: does DATABASE_URL name a standby server?',
  },
  { codes: /^53100$/, code: 'STORAGE_FULL', message: 'PostgreSQL has no room left on its disk' },
  { codes: /^58030$/, code: 'STORAGE_IO', message: 'The disk of PostgreSQL cannot read or write' },
  { codes: /^XX00[12]$/, code: 'STORAGE_DAMAGED', message: 'The PostgreSQL database is damaged' },
  { codes: /^(57014|TIMEOUT)$/, code: 'STORAGE_SLOW', message: 'PostgreSQL takes too long to answer' },
  {
    codes: /^53300$/,
    code: 'STORAGE_UNREACHABLE',
    message: 'PostgreSQL has no connection left: raise max_connections, or run fewer instances (16 each)',
  },
  {
    codes: /^(TLS|.*CERT.*|UNABLE_TO_.*|ERR_SSL.*|ERR_TLS.*|HOSTNAME_MISMATCH)$/,
    code: 'STORAGE_UNREACHABLE',
    message: 'There is no secure connection to PostgreSQL as sslmode in DATABASE_URL wants it',
  },
  {
    codes: /^(08...|57P0.|25P0[34]|LOST|E[A-Z_]+)$/,
    code: 'STORAGE_UNREACHABLE',
    message: 'PostgreSQL cannot be reached: does it run, and are host and port in DATABASE_URL right?',
  },
] as const;

/** SQLSTATE or Node's code; what the driver says in words only gets one of ours. */
function codeOf(error: unknown): string {
  const { code, message } = (error ?? {}) as DriverError;
  if (typeof code === 'string') return code;
  if (typeof message !== 'string') return '';
  if (/Query read timeout/.test(message)) return 'TIMEOUT';
  if (/SSL/.test(message)) return 'TLS';
  if (/timeout|terminated|not queryable|connection error|Connection ended/i.test(message)) return 'LOST';
  return '';
}
