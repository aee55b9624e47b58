import { createBuyingReader } from './buying/buyingReader';
import type { LearnedBuying } from './buying/learnBuying';
import type { Command } from './commands/command';
import { createCommandReader } from './commands/commandReader';
import type { LearnedCommands } from './commands/learnCommands';

/** The readings that have learned from examples. */
export type Readers = {
  /** Whether somebody wants to buy a support plan, or asks whether he may or should. */
  readonly buying: (text: string) => boolean;
  /** A command in words that the phrase book does not have. */
  readonly command: (text: string) => Command | undefined;
};

/** What the readers have learned from examples, when the program was built. */
export type LearnedReading = {
  readonly buying: LearnedBuying;
  readonly commands: LearnedCommands;
};

/** Makes the readers from what was learned. */
export function createReaders({ buying, commands }: LearnedReading): Readers {
  return { buying: createBuyingReader(buying), command: createCommandReader(commands) };
}
