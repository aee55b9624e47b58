import path from 'node:path';

/** The folder of the project. */
export const root = path.resolve(import.meta.dirname, '../..');

/** A path inside the project. */
export const inProject = (...parts) => path.join(root, ...parts);

/** Tells the person something. Always on stderr: stdout belongs to the program. */
export const say = (line) => process.stderr.write(`${line}\n`);

/** Something the person has to put right; run.mjs prints the message alone and exits 1. */
export class SetUpError extends Error {}
