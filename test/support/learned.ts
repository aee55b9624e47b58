import type { Learned } from '../../src/turns/turn';
import { createFindEntry } from '../../src/knowledge/findEntry';
import { createReaders } from '../../src/reading/readers';
import { languageWords } from '../../src/words/languages';

let made: Learned | undefined;

/** What the program learns at its start, learned once a process: it is the same every time. */
export const learned = (): Learned =>
  (made ??= { readers: createReaders({ words: languageWords }), findEntry: createFindEntry() });
