import type { Knowledge } from '../../src/knowledge/knowledge';
import { readKnowledge, readReaders } from '../../src/readLearned';
import type { Learned } from '../../src/turns/turn';

let read: (Learned & Knowledge) | undefined;

/** What the program learned when it was built, read once a process: it is the same every time. */
export const learned = (): Learned & Knowledge => (read ??= { readers: readReaders(), ...readKnowledge() });
