import { recordMutants } from './mutants/record';
import { turnMutants } from './mutants/turn';
import { wordMutants } from './mutants/words';
import type { Mutant } from './plant';

/** Every mistake that is planted, one at a time. Each of them has to be found. */
export const mutants: readonly Mutant[] = [...recordMutants, ...turnMutants, ...wordMutants];
