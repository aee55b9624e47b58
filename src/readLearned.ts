import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LearnedError } from './errors';
import { createKnowledge, type Knowledge } from './knowledge/knowledge';
import { searchPart } from './knowledge/learnSearch';
import { buyingPart } from './reading/buying/learnBuying';
import { commandPart } from './reading/commands/learnCommands';
import { decodeLearned, type LearnedPart, type Part } from './reading/learning/learnedFile';
import { createReaders, type Readers } from './reading/readers';
import { languageWords as words } from './words/languages';

/** Where the build puts what is learned: beside the program, compiled or not. */
const folder = join(__dirname, '../learned');

/** Where a part of it stands in a folder. */
export const learnedFileOf = (within: string, { name }: Part): string => join(within, `${name}.learned`);

/**
 * The readers of typed text, with what they learned when the program was built.
 * @throws LearnedError where that is missing, or is not what this program reads.
 */
export const readReaders = (): Readers =>
  createReaders({
    words,
    learned: { buying: readPart(buyingPart), commands: readPart(commandPart) },
  });

/**
 * What is known of questions, with what the search learned when the program was built.
 * @throws LearnedError where that is missing, or is not what this program reads.
 */
export const readKnowledge = (): Knowledge => createKnowledge({ words, learned: readPart(searchPart) });

/**
 * What one part of the program learned when it was built.
 * @throws LearnedError where that is missing, or is not what this program reads.
 */
export const readPart = <P extends Part>(part: P, within = folder): LearnedPart<P> =>
  decodeLearned(read(learnedFileOf(within, part)), part);

function read(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new LearnedError(`there is no ${file}`, error);
  }
}
