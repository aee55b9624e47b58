import { randomBytes } from 'node:crypto';

/** 128 random bits, safe in an address: nobody can guess one. */
export const randomId = (): string => randomBytes(16).toString('base64url');
