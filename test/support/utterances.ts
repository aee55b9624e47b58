import { join } from 'node:path';
import { readUtterances } from '../../src/readUtterances';

/** The examples that the program learns from, of every language. */
export const utterances = readUtterances(join(__dirname, '../../utterances'));
